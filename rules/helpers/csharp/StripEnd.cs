// Without characters of a set at the end.
static string StripEnd(string text, string characters) => characters.Length == 0 ? text : text.TrimEnd(characters.ToCharArray());
