// addCounts adds the counts of another, times a factor.
func addCounts[T comparable](counts, other *Dict[T, int], factor int) {
	for _, item := range other.Keys() {
		counts.Set(item, counts.GetOr(item, 0)+factor*other.At(item))
	}
}
