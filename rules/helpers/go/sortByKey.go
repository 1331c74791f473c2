// sortByKey sorts in place by a key, forwards or backwards, stable.
func sortByKey[T, K any](items []T, key func(T) K, order func(a, b K) int, direction int) {
	sort.SliceStable(items, func(i, j int) bool { return direction*order(key(items[i]), key(items[j])) < 0 })
}
