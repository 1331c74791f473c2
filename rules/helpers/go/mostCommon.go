// mostCommon gives elements and counts, highest count first, so many at most (all for a negative number).
func mostCommon[T comparable](counts *Dict[T, int], limit int) []Pair[T, int] {
	pairs := counts.Items()
	sort.SliceStable(pairs, func(i, j int) bool { return pairs[i].Second > pairs[j].Second })
	if limit >= 0 && limit < len(pairs) {
		return pairs[:limit]
	}
	return pairs
}
