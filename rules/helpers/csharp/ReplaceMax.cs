// Replaces the first so many occurrences of a part (all for a negative number).
static string ReplaceMax(string text, string part, string replacement, long limit)
{
    var result = new StringBuilder();
    int from = 0;
    for (long i = 0; i != limit; i++)
    {
        int start = part.Length == 0 && i > 0 ? from + 1 : from;
        int at = start > text.Length ? -1 : text.IndexOf(part, start, StringComparison.Ordinal);
        if (at < 0)
        {
            break;
        }
        result.Append(text[from..at]).Append(replacement);
        from = at + part.Length;
    }
    return result.Append(text[from..]).ToString();
}
