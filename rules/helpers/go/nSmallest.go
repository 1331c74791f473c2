// nSmallest gives the n smallest (or largest) elements by their keys, in order.
func nSmallest[T, K any](n int, items []T, key func(T) K, order func(a, b K) int, direction int) []T {
	return slice(sortedByKey(items, key, order, direction), 0, clamp(larger(n, 0), len(items)))
}
