// linesOf gives the lines of a text.
func linesOf(text string) []string {
	lines := regexp.MustCompile("\r\n|[\n\v\f\r\x1c-\x1e\u0085\u2028\u2029]").Split(text, -1)
	if last := len(lines) - 1; lines[last] == "" {
		return lines[:last]
	}
	return lines
}
