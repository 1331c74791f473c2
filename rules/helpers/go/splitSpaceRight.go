// splitSpaceRight splits at white space from the right, so many times at most.
func splitSpaceRight(text string, limit int) []string {
	parts := []string{}
	text = strings.TrimRightFunc(text, isSpace)
	for text != "" && len(parts) != limit {
		start := strings.LastIndexFunc(text, isSpace)
		_, size := utf8.DecodeRuneInString(text[start+1:])
		if start >= 0 {
			_, size = utf8.DecodeRuneInString(text[start:])
		} else {
			start, size = 0, 0
		}
		parts = append([]string{text[start+size:]}, parts...)
		text = strings.TrimRightFunc(text[:start], isSpace)
	}
	if text != "" {
		parts = append([]string{text}, parts...)
	}
	return parts
}
