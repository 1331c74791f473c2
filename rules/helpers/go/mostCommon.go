// mostCommon gives elements and counts, highest count first, so many at most (all for a negative number).
func mostCommon[T comparable](counts *Dict[T, int], limit int) []Pair[T, int] {
	pairs := counts.Items()
	sort.SliceStable(pairs, func(i, j int) bool { return pairs[i].Second > pairs[j].Second })
	return pairs[:smaller(larger(limit, 0), len(pairs))]
}
