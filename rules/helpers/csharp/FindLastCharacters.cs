// Where a part last occurs between two bounds, each character counted once, or -1.
static long FindLastCharacters(string text, string part, long from = 0, long to = long.MaxValue)
{
    var characters = Characters(text);
    string head = string.Concat(characters.Take(Clamp(to, characters.Count)));
    int at = head.LastIndexOf(part, StringComparison.Ordinal);
    int place = at < 0 ? -1 : head[..at].EnumerateRunes().Count();
    return place < (from < 0 ? from + characters.Count : from) ? -1 : place;
}
