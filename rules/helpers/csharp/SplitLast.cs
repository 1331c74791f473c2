// Splits at the last so many separators (at all for a negative number).
static List<string> SplitLast(string text, string separator, long limit)
{
    var parts = Split(text, separator, -1);
    int joined = limit < 0 ? 1 : (int)Math.Max(1, parts.Count - limit);
    return parts.Skip(joined).Prepend(string.Join(separator, parts.Take(joined))).ToList();
}
