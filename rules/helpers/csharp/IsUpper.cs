// Whether a text has letters in upper case and none in lower.
static bool IsUpper(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);
