// clear removes all elements.
func clear[T any](items *[]T) { *items = []T{} }
