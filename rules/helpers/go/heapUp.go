// heapUp moves the element at a place towards the root until its parent is no larger.
func heapUp[T any](items []T, root, place int, order func(a, b T) int) {
	item := items[place]
	for place > root && order(item, items[(place-1)/2]) < 0 {
		items[place] = items[(place-1)/2]
		place = (place - 1) / 2
	}
	items[place] = item
}
