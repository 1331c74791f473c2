// heapReplace gives the smallest element of a heap and puts another in its place.
func heapReplace[T any](items []T, item T, order func(a, b T) int) T {
	if len(items) == 0 {
		panic("IndexError: index out of range")
	}
	smallest := items[0]
	items[0] = item
	heapDown(items, 0, order)
	return smallest
}
