// heapPop removes and gives the smallest element of a heap.
func heapPop[T any](items *[]T, order func(a, b T) int) T {
	heap, last := *items, len(*items)-1
	if last < 0 {
		panic("IndexError: index out of range")
	}
	smallest := heap[0]
	heap[0], *items = heap[last], heap[:last]
	heapDown(*items, 0, order)
	return smallest
}
