// pop removes and gives the element at an index, which may count from the end.
func pop[T any](items *[]T, index int) T {
	if index < 0 {
		index += len(*items)
	}
	item := (*items)[index]
	*items = slices.Delete(*items, index, index+1)
	return item
}
