// splitSpace splits at runs of white space, so many times at most; the rest keeps its inner white space.
func splitSpace(text string, limit int) []string {
	parts := []string{}
	text = strings.TrimLeftFunc(text, isSpace)
	for text != "" && len(parts) != limit {
		end := strings.IndexFunc(text, isSpace)
		if end < 0 {
			return append(parts, text)
		}
		parts = append(parts, text[:end])
		text = strings.TrimLeftFunc(text[end:], isSpace)
	}
	if text != "" {
		parts = append(parts, text)
	}
	return parts
}
