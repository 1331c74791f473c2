// popChecked is pop where somebody looks at what is said of an index outside.
func popChecked[T any](items *[]T, index int) T {
	if len(*items) == 0 {
		panic("IndexError: pop from empty list")
	}
	if index < -len(*items) || index >= len(*items) {
		panic("IndexError: pop index out of range")
	}
	return pop(items, index)
}
