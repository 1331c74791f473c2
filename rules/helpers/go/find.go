// find gives the place of the first occurrence in characters, or -1.
func find(text, part string) int {
	at := strings.Index(text, part)
	if at < 0 {
		return -1
	}
	return utf8.RuneCountInString(text[:at])
}
