// isDigit tells whether a character is a digit, those above and below the line and in circles included.
func isDigit(c rune) bool {
	circled := c >= '①' && c <= '⑨' || c >= '⑴' && c <= '⑼' || c >= '⒈' && c <= '⒐' || c >= '❶' && c <= '❾'
	return unicode.IsDigit(c) || circled || strings.ContainsRune("²³¹⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉⓪⓿", c)
}
