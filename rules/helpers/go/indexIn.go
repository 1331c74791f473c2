// indexIn gives the index of the first equal element in [from, to).
func indexIn[T any](items []T, wanted T, from, to int) int {
	from = clamp(from, len(items))
	return from + indexOf(slice(items, from, to), wanted)
}
