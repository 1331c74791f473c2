// expandTabs turns tabs into spaces up to the next column that is a multiple of the width.
func expandTabs(text string, width int) string {
	out, column := "", 0
	for _, c := range text {
		part := string(c)
		if c == '\t' {
			part = strings.Repeat(" ", max(width-column%max(width, 1), 0))
		}
		out += part
		column += utf8.RuneCountInString(part)
		if c == '\n' || c == '\r' {
			column = 0
		}
	}
	return out
}
