// heapPop removes and gives the smallest element of a heap.
func heapPop[T any](items *[]T, order func(a, b T) int) T {
	heap := *items
	smallest, last := heap[0], len(heap)-1
	heap[0], *items = heap[last], heap[:last]
	heapDown(*items, 0, order)
	return smallest
}
