// The first words of a text and, after so many splits, its rest.
static List<string> SplitWordsMax(string text, long limit)
{
    var parts = new Regex(@"\s+").Split(text.TrimStart(), limit < 0 ? 0 : (int)limit + 1);
    return (limit == 0 ? new[] { text.TrimStart() } : parts).Where(part => part.Length > 0).ToList();
}
