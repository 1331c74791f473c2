// insort inserts into a sorted list, after or before equal elements.
func insort[T any](items *[]T, item T, order func(a, b T) int, after bool) {
	insert(items, bisect(*items, item, order, after), item)
}
