// heapUp moves the element at a place towards the root until its parent is no larger.
func heapUp[T any](items []T, root, place int, order func(a, b T) int) {
	for place > root && order(items[place], items[(place-1)/2]) < 0 {
		items[place], items[(place-1)/2] = items[(place-1)/2], items[place]
		place = (place - 1) / 2
	}
}
