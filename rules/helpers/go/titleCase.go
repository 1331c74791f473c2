// titleCase puts letters that follow no letter in upper case, the others in lower.
func titleCase(text string) string {
	inside := false
	return strings.Map(func(c rune) rune {
		first := !inside
		inside = unicode.IsLetter(c)
		if first {
			return unicode.ToUpper(c)
		}
		return unicode.ToLower(c)
	}, text)
}
