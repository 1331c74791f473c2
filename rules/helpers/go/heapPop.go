// heapPop removes and gives the smallest element of a heap.
func heapPop[T any](items *[]T, order func(a, b T) int) T {
	last := popLast(items)
	if len(*items) == 0 {
		return last
	}
	return heapReplace(*items, last, order)
}
