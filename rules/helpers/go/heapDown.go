// heapDown moves the element at a place to the leaves along the smaller children, and then up to where it belongs.
func heapDown[T any](items []T, root int, order func(a, b T) int) {
	item, place := items[root], root
	for child := 2*root + 1; child < len(items); child = 2*place + 1 {
		if child+1 < len(items) && order(items[child], items[child+1]) >= 0 {
			child++
		}
		items[place] = items[child]
		place = child
	}
	items[place] = item
	heapUp(items, root, place, order)
}
