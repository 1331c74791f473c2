// split splits at a separator, so many times at most (at all for a negative number).
func split(text, separator string, limit int) []string {
	if limit >= 0 {
		limit++
	}
	return strings.SplitN(text, separator, limit)
}
