// Where a part last occurs between two bounds, or -1.
static long FindLast(string text, string part, long from, long to = long.MaxValue)
{
    int at = text.Substring(0, Clamp(to, text.Length)).LastIndexOf(part, StringComparison.Ordinal);
    return at < (from < 0 ? from + text.Length : from) ? -1 : at;
}
