// tally counts the elements, in order of first occurrence.
func tally[T comparable](items []T) *Dict[T, int] {
	counts := newDict[T, int]()
	for _, item := range items {
		counts.Set(item, counts.values[item]+1)
	}
	return counts
}
