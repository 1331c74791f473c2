// repeat gives a string n times; none for n below 1.
func repeat(text string, n int) string {
	if n < 1 {
		return ""
	}
	return strings.Repeat(text, n)
}
