// ordinal gives the code point of a string of length 1.
func ordinal(text string) int {
	runes := []rune(text)
	if len(runes) != 1 {
		panic("TypeError: ord() expected a character")
	}
	return int(runes[0])
}
