// A pattern that matches a text itself.
static string EscapePattern(string text) => Regex.Replace(text, @"[^\w]", match => "\\" + match.Value);
