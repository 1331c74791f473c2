// insertAt puts an element before a place.
func insertAt[T any](items *[]T, place int, item T) {
	*items = append((*items)[:place:place], append([]T{item}, (*items)[place:]...)...)
}
