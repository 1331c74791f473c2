// zfill fills with zeros at the left, after a sign, to a width.
func zfill(text string, width int) string {
	sign := ""
	if strings.HasPrefix(text, "-") || strings.HasPrefix(text, "+") {
		sign, text = text[:1], text[1:]
	}
	return sign + pad(text, width-len(sign), "0", true)
}
