// findFrom gives the place of the first occurrence from an index on, which may count from the end, or -1.
func findFrom(text, part string, from int) int {
	if from < 0 {
		from = max(from+len(text), 0)
	}
	if from > len(text) {
		return -1
	}
	at := strings.Index(text[from:], part)
	if at < 0 {
		return -1
	}
	return from + at
}
