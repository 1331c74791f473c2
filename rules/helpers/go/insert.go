// insert puts an element before an index, which may count from the end and clamps.
func insert[T any](items *[]T, index int, item T) {
	setSlice(items, clamp(index, len(*items)), clamp(index, len(*items)), []T{item})
}
