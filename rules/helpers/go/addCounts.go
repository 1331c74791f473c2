// addCounts adds the counts of another, times a factor.
func addCounts[T comparable](counts, other *Dict[T, int], factor int) {
	for _, item := range slices.Clone(other.keys) {
		counts.Set(item, counts.GetOr(item, 0)+factor*other.At(item))
	}
}
