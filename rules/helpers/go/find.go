// find gives the index of the first occurrence in [from, to), or -1.
func find(text, part string, from, to int) int {
	runes := []rune(text)
	if from > len(runes) {
		return -1
	}
	from = clamp(from, len(runes))
	inside := substring(text, from, to)
	at := strings.Index(inside, part)
	if at < 0 || clamp(to, len(runes)) < from {
		return -1
	}
	return from + utf8.RuneCountInString(inside[:at])
}
