// isUpper tells whether a text has a cased letter and none in lower case.
func isUpper(text string) bool {
	return strings.IndexFunc(text, unicode.IsUpper) >= 0 && strings.IndexFunc(text, unicode.IsLower) < 0
}
