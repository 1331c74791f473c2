// charAt gives the character at an index that may count from the end.
func charAt(text string, index int) rune { return at([]rune(text), index) }
