// heapify orders a slice as a binary heap.
func heapify[T any](items []T, order func(a, b T) int) {
	for i := len(items)/2 - 1; i >= 0; i-- {
		heapDown(items, i, order)
	}
}
