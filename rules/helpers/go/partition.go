// partition gives what is before, the separator, and what is after its first occurrence.
func partition(text, separator string) (string, string, string) {
	before, after, found := strings.Cut(text, separator)
	if !found {
		separator = ""
	}
	return before, separator, after
}
