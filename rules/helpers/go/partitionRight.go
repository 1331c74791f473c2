// partitionRight gives what is before, the separator, and what is after its last occurrence.
func partitionRight(text, separator string) (string, string, string) {
	at := strings.LastIndex(text, separator)
	if at < 0 {
		return "", "", text
	}
	return text[:at], separator, text[at+len(separator):]
}
