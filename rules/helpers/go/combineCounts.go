// combineCounts combines the counts of two; only positive ones stay.
func combineCounts[T comparable](a, b *Dict[T, int], combine func(a, b int) int) *Dict[T, int] {
	out := newDict[T, int]()
	for _, key := range slices.Concat(a.keys, b.keys) {
		if count := combine(a.GetOr(key, 0), b.GetOr(key, 0)); count > 0 {
			out.Set(key, count)
		}
	}
	return out
}
