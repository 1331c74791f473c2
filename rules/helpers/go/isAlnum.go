// isAlnum tells whether a character is a letter or a number.
func isAlnum(c rune) bool { return unicode.IsLetter(c) || unicode.IsNumber(c) }
