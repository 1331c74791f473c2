// heapPushPop adds to a heap, then removes and gives its smallest element.
func heapPushPop[T any](items []T, item T, order func(a, b T) int) T {
	if len(items) > 0 && order(items[0], item) < 0 {
		return heapReplace(items, item, order)
	}
	return item
}
