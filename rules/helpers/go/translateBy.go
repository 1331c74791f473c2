// translateBy replaces each character whose code point is in the table; nil deletes it.
func translateBy(text string, table *Dict[int, *string]) string {
	var out strings.Builder
	for _, c := range text {
		if !table.Has(int(c)) {
			out.WriteRune(c)
		} else if other := table.At(int(c)); other != nil {
			out.WriteString(*other)
		}
	}
	return out.String()
}
