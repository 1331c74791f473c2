// heapPush adds to a binary heap, the smallest first.
func heapPush[T any](items *[]T, item T, order func(a, b T) int) {
	*items = append(*items, item)
	heapUp(*items, 0, len(*items)-1, order)
}
