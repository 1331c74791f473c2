// leastByOr gives the element with the smallest (or largest) key, or another value where there is none.
func leastByOr[T, K any](items []T, key func(T) K, order func(a, b K) int, direction int, other T) T {
	if len(items) == 0 {
		return other
	}
	return leastBy(items, key, order, direction)
}
