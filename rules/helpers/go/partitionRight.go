// partitionRight gives what is before, the separator, and what is after its last occurrence.
func partitionRight(text, separator string) Triple[string, string, string] {
	at := strings.LastIndex(text, separator)
	if at < 0 {
		return Triple[string, string, string]{"", "", text}
	}
	return Triple[string, string, string]{text[:at], separator, text[at+len(separator):]}
}
