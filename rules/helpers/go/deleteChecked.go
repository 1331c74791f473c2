// deleteChecked removes the element at an index, where somebody looks at what is said of one outside.
func deleteChecked[T any](items *[]T, index int) {
	if index < -len(*items) || index >= len(*items) {
		panic("IndexError: list assignment index out of range")
	}
	pop(items, index)
}
