// orderedTranslation makes a table of code points: characters of one string to those of another, those of a third to nil.
func orderedTranslation(from, to, gone string) *Dict[int, *string] {
	a, b := []rune(from), []rune(to)
	if len(a) != len(b) {
		panic("ValueError: the first two maketrans arguments must have equal length")
	}
	table := newDict[int, *string]()
	for i, c := range a {
		table.Set(int(c), ptr(string(b[i])))
	}
	for _, c := range gone {
		table.Set(int(c), nil)
	}
	return table
}
