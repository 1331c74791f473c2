// isLower tells whether a text has a cased letter and none in upper case.
func isLower(text string) bool {
	return strings.IndexFunc(text, unicode.IsLower) >= 0 && strings.IndexFunc(text, unicode.IsUpper) < 0
}
