// Without characters of a set at the start.
static string StripStart(string text, string characters) => characters.Length == 0 ? text : text.TrimStart(characters.ToCharArray());
