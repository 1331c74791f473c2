// The characters of a text, those beyond 16 bits whole.
static List<string> Characters(string text) => text.EnumerateRunes().Select(rune => rune.ToString()).ToList();
