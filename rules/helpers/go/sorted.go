// sorted gives a new list in order, forwards or backwards, stable.
func sorted[T any](items []T, order func(a, b T) int, direction int) []T {
	out := append([]T{}, items...)
	sortBy(out, order, direction)
	return out
}
