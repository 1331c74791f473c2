// indexIn gives the index of the first element in [from, to) that passes a test.
func indexIn[T any](items []T, test func(T) bool, from, to int) int {
	from = clamp(from, len(items))
	return from + indexWhere(slice(items, from, to), test)
}
