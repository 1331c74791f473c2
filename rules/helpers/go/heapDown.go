// heapDown moves the element at a place to the leaves along the smaller children, and then up to where it belongs.
func heapDown[T any](items []T, root int, order func(a, b T) int) {
	place := root
	for child := 2*root + 1; child < len(items); child = 2*place + 1 {
		if child+1 < len(items) && order(items[child], items[child+1]) >= 0 {
			child++
		}
		items[place], items[child] = items[child], items[place]
		place = child
	}
	heapUp(items, root, place, order)
}
