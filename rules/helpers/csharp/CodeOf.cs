// The code of a text that is one character.
static long CodeOf(string text)
{
    var runes = text.EnumerateRunes().ToList();
    return runes.Count == 1 ? runes[0].Value : throw new InvalidCastException($"a character is expected, not a text of length {runes.Count}");
}
