// translation makes a table of code points: characters of one string to those of another, those of a third to nil.
func translation(from, to, gone string) map[int]*string {
	a, b := []rune(from), []rune(to)
	if len(a) != len(b) {
		panic("ValueError: the first two maketrans arguments must have equal length")
	}
	table := map[int]*string{}
	for i, c := range a {
		table[int(c)] = ptr(string(b[i]))
	}
	for _, c := range gone {
		table[int(c)] = nil
	}
	return table
}
