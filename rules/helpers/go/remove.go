// remove removes the first equal element.
func remove[T any](items *[]T, item T) {
	pop(items, indexOf(*items, item, 0, math.MaxInt))
}
