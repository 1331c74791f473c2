// startsAt tells whether a text continues with another from an index on.
func startsAt(text, part string, from int) bool {
	return from <= utf8.RuneCountInString(text) && strings.HasPrefix(substring(text, from, math.MaxInt), part)
}
