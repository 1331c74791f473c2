// Where a part first occurs between two bounds, or -1.
static long Find(string text, string part, long from, long to = long.MaxValue)
{
    int start = Clamp(from, text.Length);
    int end = Clamp(to, text.Length);
    return from > text.Length || start > end ? -1 : text[..end].IndexOf(part, start, StringComparison.Ordinal);
}
