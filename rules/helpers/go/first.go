// first gives the first element; of none another value, or it panics.
func first[T any](items []T, other ...T) T {
	if len(items) > 0 {
		return items[0]
	}
	if len(other) > 0 {
		return other[0]
	}
	panic("StopIteration: ")
}
