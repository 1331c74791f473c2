// pop removes and gives the element at an index, which may count from the end.
func pop[T any](items *[]T, index int) T {
	if len(*items) == 0 {
		panic("IndexError: pop from empty list")
	}
	if index < 0 {
		index += len(*items)
	}
	item := (*items)[index]
	*items = append((*items)[:index:index], (*items)[index+1:]...)
	return item
}
