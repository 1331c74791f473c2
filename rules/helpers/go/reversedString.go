// reversedString gives the characters in reverse order.
func reversedString(text string) string {
	runes := []rune(text)
	slices.Reverse(runes)
	return string(runes)
}
