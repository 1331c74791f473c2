// tallyInto adds one to the count of each element.
func tallyInto[T comparable](counts *Dict[T, int], items []T) {
	for _, item := range items {
		counts.Set(item, counts.GetOr(item, 0)+1)
	}
}
