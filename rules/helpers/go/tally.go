// tally counts the elements, in order of first occurrence.
func tally[T comparable](items []T) *Dict[T, int] {
	counts := newDict[T, int]()
	tallyInto(counts, items)
	return counts
}
