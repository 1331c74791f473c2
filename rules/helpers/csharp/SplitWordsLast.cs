// The last words of a text and, before so many splits, its start.
static List<string> SplitWordsLast(string text, long limit)
{
    var parts = SplitWordsMax(string.Concat(text.Reverse()), limit);
    return Enumerable.Reverse(parts).Select(part => string.Concat(part.Reverse())).ToList();
}
