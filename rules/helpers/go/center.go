// center fills at both sides; the odd one goes left where the width is odd, else right.
func center(text string, width int, fill string) string {
	missing := width - utf8.RuneCountInString(text)
	if missing <= 0 {
		return pad(text, 0, fill, true)
	}
	left := missing/2 + (missing & width & 1)
	return pad(pad(text, width-missing+left, fill, true), width, fill, false)
}
