// popFront removes and gives the first element.
func popFront[T any](items *[]T) T {
	if len(*items) == 0 {
		panic("IndexError: pop from an empty deque")
	}
	item := (*items)[0]
	*items = (*items)[1:]
	return item
}
