// center fills at both sides; the odd one goes left where the width is odd, else right.
func center(text string, width int, fill string) string {
	missing := max(width-utf8.RuneCountInString(text), 0)
	left := missing/2 + (missing & width & 1)
	return strings.Repeat(fill, left) + text + strings.Repeat(fill, missing-left)
}
