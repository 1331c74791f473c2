// Whether a text has letters in lower case and none in upper.
static bool IsLower(string text) => text.Any(char.IsLower) && !text.Any(char.IsUpper);
