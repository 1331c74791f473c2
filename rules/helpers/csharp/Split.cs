// Splits at the first so many separators (at all for a negative number).
static List<string> Split(string text, string separator, long limit)
{
    if (separator.Length == 0)
    {
        throw new ArgumentException("empty separator");
    }
    return text.Split(separator, limit < 0 ? int.MaxValue : (int)limit + 1).ToList();
}
