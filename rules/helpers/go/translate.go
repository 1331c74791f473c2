// translate replaces each character whose code point is in the table; nil deletes it.
func translate(text string, table map[int]*string) string {
	var out strings.Builder
	for _, c := range text {
		if other, ok := table[int(c)]; !ok {
			out.WriteRune(c)
		} else if other != nil {
			out.WriteString(*other)
		}
	}
	return out.String()
}
