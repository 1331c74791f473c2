// characterAt gives the character at an index that may count from the end; outside it says so.
func characterAt(text string, index int) rune {
	runes := []rune(text)
	if index < 0 {
		index += len(runes)
	}
	if index < 0 || index >= len(runes) {
		panic("IndexError: string index out of range")
	}
	return runes[index]
}
