// insert puts an element before an index, which may count from the end and clamps.
func insert[T any](items *[]T, index int, item T) {
	place := clamp(index, len(*items))
	*items = append((*items)[:place:place], append([]T{item}, (*items)[place:]...)...)
}
