// insert puts an element before an index, which may count from the end and clamps.
func insert[T any](items *[]T, index int, item T) {
	*items = slices.Insert(*items, clamp(index, len(*items)), item)
}
