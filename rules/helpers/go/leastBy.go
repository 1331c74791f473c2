// leastBy gives the element with the smallest (or largest) key, the first of equal ones.
func leastBy[T, K any](items []T, key func(T) K, order func(a, b K) int, direction int) T {
	pairs := convert(items, func(item T) Pair[K, T] { return Pair[K, T]{key(item), item} })
	return least(pairs, func(a, b Pair[K, T]) int { return direction * order(a.First, b.First) }).Second
}
