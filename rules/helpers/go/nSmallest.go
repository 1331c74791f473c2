// nSmallest gives the first n elements by the order of their keys.
func nSmallest[T, K any](n int, items []T, key func(T) K, order func(a, b K) int) []T {
	return slice(sortedByKey(items, key, order), 0, max(n, 0))
}
