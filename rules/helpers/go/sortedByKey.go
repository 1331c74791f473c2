// sortedByKey gives a new list by the order of keys, each asked for once; stable.
func sortedByKey[T, K any](items []T, key func(T) K, order func(a, b K) int) []T {
	pairs := convert(items, func(item T) Pair[K, T] { return Pair[K, T]{key(item), item} })
	slices.SortStableFunc(pairs, func(a, b Pair[K, T]) int { return order(a.First, b.First) })
	return convert(pairs, func(pair Pair[K, T]) T { return pair.Second })
}
