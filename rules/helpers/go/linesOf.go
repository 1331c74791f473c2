// linesOf gives the lines of a text, with or without their ends.
func linesOf(text string, keep bool) []string {
	lines := []string{}
	for text != "" {
		end := strings.IndexAny(text, "\n\r\v\f\x1c\x1d\x1e\u0085\u2028\u2029")
		if end < 0 {
			return append(lines, text)
		}
		size := len(string([]rune(text[end:])[0]))
		if strings.HasPrefix(text[end:], "\r\n") {
			size = 2
		}
		if keep {
			lines = append(lines, text[:end+size])
		} else {
			lines = append(lines, text[:end])
		}
		text = text[end+size:]
	}
	return lines
}
