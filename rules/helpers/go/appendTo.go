// appendTo adds elements at the end of a list.
func appendTo[T any](items *[]T, more ...T) { *items = append(*items, more...) }
