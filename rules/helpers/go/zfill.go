// zfill fills with zeros at the left, after a sign, to a width.
func zfill(text string, width int) string {
	zeros := strings.Repeat("0", max(width-utf8.RuneCountInString(text), 0))
	if strings.HasPrefix(text, "-") || strings.HasPrefix(text, "+") {
		return text[:1] + zeros + text[1:]
	}
	return zeros + text
}
