// insertAt puts an element before a place.
func insertAt[T any](items *[]T, place int, item T) { *items = slices.Insert(*items, place, item) }
