// allRunes tells whether a text is not empty and all its characters pass a test.
func allRunes(text string, test func(rune) bool) bool {
	return text != "" && !strings.ContainsFunc(text, func(c rune) bool { return !test(c) })
}
