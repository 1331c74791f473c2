// Where a part first occurs between two bounds, each character counted once, or -1.
static long FindCharacters(string text, string part, long from = 0, long to = long.MaxValue)
{
    var characters = Characters(text);
    string head = string.Concat(characters.Take(Clamp(to, characters.Count)));
    string skipped = string.Concat(characters.Take(Clamp(from, characters.Count)));
    int at = from > characters.Count || skipped.Length > head.Length ? -1 : head.IndexOf(part, skipped.Length, StringComparison.Ordinal);
    return at < 0 ? -1 : head[..at].EnumerateRunes().Count();
}
