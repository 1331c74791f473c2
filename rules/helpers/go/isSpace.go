// isSpace tells whether a character is white space, the separators of ASCII included.
func isSpace(c rune) bool { return unicode.IsSpace(c) || (c >= 0x1c && c <= 0x1f) }
