// findLastIn gives the index of the last occurrence in [from, to), or -1.
func findLastIn(text, part string, from, to int) int {
	length := utf8.RuneCountInString(text)
	if from > length || clamp(to, length) < clamp(from, length) {
		return -1
	}
	at := findLast(substring(text, from, to), part)
	if at < 0 {
		return -1
	}
	return clamp(from, length) + at
}
