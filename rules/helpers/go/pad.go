// pad fills a text up to a width, left or right.
func pad(text string, width int, fill string, left bool) string {
	missing := strings.Repeat(fill, max(width-utf8.RuneCountInString(text), 0))
	if left {
		return missing + text
	}
	return text + missing
}
