// between gives what of an ASCII text is in [from, to); bounds count from the end if negative, and clamp.
func between(text string, from, to int) string {
	from = clamp(from, len(text))
	return text[from:max(from, clamp(to, len(text)))]
}
