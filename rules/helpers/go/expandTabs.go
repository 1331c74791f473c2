// expandTabs turns tabs into spaces up to the next column that is a multiple of the width.
func expandTabs(text string, width int) string {
	var out strings.Builder
	column := 0
	for _, c := range text {
		switch {
		case c == '\t' && width > 0:
			spaces := width - column%width
			out.WriteString(strings.Repeat(" ", spaces))
			column += spaces
		case c == '\t':
		case c == '\n' || c == '\r':
			out.WriteRune(c)
			column = 0
		default:
			out.WriteRune(c)
			column++
		}
	}
	return out.String()
}
