// Replaces each character that a table has; null deletes it.
static string Translate(string text, Dictionary<long, string> table) =>
    string.Concat(text.EnumerateRunes().Select(rune => table.TryGetValue(rune.Value, out string other) ? other : rune.ToString()));
