// remove removes the first equal element.
func remove[T any](items *[]T, item T) {
	place := indexOf(*items, item)
	*items = append((*items)[:place:place], (*items)[place+1:]...)
}
