// Whether words begin in upper case and go on in lower.
static bool IsTitle(string text) => text.Any(char.IsLetter) && text == TitleCase(text);
