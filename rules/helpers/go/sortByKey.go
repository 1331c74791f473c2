// sortByKey sorts in place by the order of keys, forwards or backwards, stable.
func sortByKey[T, K any](items []T, key func(T) K, order func(a, b K) int, direction int) {
	pairs := convert(items, func(item T) Pair[K, T] { return Pair[K, T]{key(item), item} })
	sort.SliceStable(pairs, func(i, j int) bool { return direction*order(pairs[i].First, pairs[j].First) < 0 })
	for i, pair := range pairs {
		items[i] = pair.Second
	}
}
