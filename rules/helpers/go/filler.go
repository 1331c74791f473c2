// filler gives a text to fill with, which must be one character.
func filler(fill string) string {
	if utf8.RuneCountInString(fill) != 1 {
		panic("TypeError: The fill character must be exactly one character long")
	}
	return fill
}
