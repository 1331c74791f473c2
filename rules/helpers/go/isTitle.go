// isTitle tells whether letters are in upper case exactly where no letter precedes.
func isTitle(text string) bool { return strings.IndexFunc(text, unicode.IsLetter) >= 0 && titleCase(text) == text }
