// mostCommon gives elements and counts, highest count first, so many at most (all for a negative number).
func mostCommon[T comparable](counts *Dict[T, int], limit int) []Pair[T, int] {
	pairs := counts.Items()
	slices.SortStableFunc(pairs, func(a, b Pair[T, int]) int { return cmp.Compare(b.Second, a.Second) })
	return pairs[:min(max(limit, 0), len(pairs))]
}
