// first gives the first element; of none it panics.
func first[T any](items []T) T {
	if len(items) == 0 {
		panic("StopIteration: ")
	}
	return items[0]
}
