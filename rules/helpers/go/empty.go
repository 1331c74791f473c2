// empty removes all elements.
func empty[T any](items *[]T) { *items = []T{} }
