// allRunes tells whether a text is not empty and all its characters pass a test.
func allRunes(text string, test func(rune) bool) bool {
	for _, c := range text {
		if !test(c) {
			return false
		}
	}
	return text != ""
}
