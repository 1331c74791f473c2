// The part of a text between two bounds, which may count from the end.
static string Slice(string text, long from, long to = long.MaxValue)
{
    int start = Clamp(from, text.Length);
    return text[start..Math.Max(start, Clamp(to, text.Length))];
}
