// popLast removes and gives the last element.
func popLast[T any](items *[]T) T {
	last := len(*items) - 1
	if last < 0 {
		panic("IndexError: pop from empty list")
	}
	item := (*items)[last]
	*items = (*items)[:last]
	return item
}
