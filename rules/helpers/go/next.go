// next takes the next element off an iterator; at its end it gives another value, or panics.
func next[T any](items *[]T, other ...T) T {
	if len(*items) > 0 {
		item := (*items)[0]
		*items = (*items)[1:]
		return item
	}
	if len(other) > 0 {
		return other[0]
	}
	panic("StopIteration: ")
}
