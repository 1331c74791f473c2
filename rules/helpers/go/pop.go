// pop removes and gives the element at an index, which may count from the end.
func pop[T any](items *[]T, index int) T {
	if len(*items) == 0 {
		panic(&Exception{"IndexError", "pop from empty list"})
	}
	place := wrap(index, len(*items))
	item := (*items)[place]
	*items = append(append([]T{}, (*items)[:place]...), (*items)[place+1:]...)
	return item
}
