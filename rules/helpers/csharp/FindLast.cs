// Where a part last occurs between two bounds, or -1.
static long FindLast(string text, string part, long from, long to = long.MaxValue)
{
    int start = Clamp(from, text.Length);
    int end = Clamp(to, text.Length);
    int at = from > text.Length || start > end ? -1 : text[..end].LastIndexOf(part, StringComparison.Ordinal);
    return at < start ? -1 : at;
}
