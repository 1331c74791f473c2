// findIn gives the index of the first occurrence in [from, to), or -1.
func findIn(text, part string, from, to int) int {
	length := utf8.RuneCountInString(text)
	if from > length || clamp(to, length) < clamp(from, length) {
		return -1
	}
	at := find(substring(text, from, to), part)
	if at < 0 {
		return -1
	}
	return clamp(from, length) + at
}
