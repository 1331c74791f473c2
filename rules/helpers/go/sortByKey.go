// sortByKey sorts in place by the order of keys, each asked for once; stable.
func sortByKey[T, K any](items []T, key func(T) K, order func(a, b K) int) {
	copy(items, sortedByKey(items, key, order))
}
