// anyOf tells whether a test of a text and a part holds for one of the parts.
func anyOf(text string, parts []string, test func(text, part string) bool) bool {
	for _, part := range parts {
		if test(text, part) {
			return true
		}
	}
	return false
}
