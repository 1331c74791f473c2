// sortedByKey gives a new list in order of a key, forwards or backwards, stable.
func sortedByKey[T, K any](items []T, key func(T) K, order func(a, b K) int, direction int) []T {
	out := append([]T{}, items...)
	sortByKey(out, key, order, direction)
	return out
}
