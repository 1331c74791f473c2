// reversedString gives the characters in reverse order.
func reversedString(text string) string { return string(reversed([]rune(text))) }
