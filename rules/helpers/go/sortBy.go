// sortBy sorts in place by an order, forwards or backwards, stable.
func sortBy[T any](items []T, order func(a, b T) int, direction int) {
	sort.SliceStable(items, func(i, j int) bool { return direction*order(items[i], items[j]) < 0 })
}
