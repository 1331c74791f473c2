// shown gives the text of a float, infinities and what is no number in lower case.
func shown(text string) string { return strings.ToLower(strings.TrimPrefix(text, "+")) }
