// leastBy gives the element with the smallest (or largest) key, the first of equal ones.
func leastBy[T, K any](items []T, key func(T) K, order func(a, b K) int, direction int) T {
	return least(items, func(a, b T) int { return direction * order(key(a), key(b)) })
}
