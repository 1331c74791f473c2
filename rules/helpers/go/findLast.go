// findLast gives the place of the last occurrence in characters, or -1.
func findLast(text, part string) int {
	at := strings.LastIndex(text, part)
	if at < 0 {
		return -1
	}
	return utf8.RuneCountInString(text[:at])
}
