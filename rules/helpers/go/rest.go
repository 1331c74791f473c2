// rest gives what is left of an iterator, which has nothing afterwards.
func rest[T any](items *[]T) []T {
	left := *items
	*items = nil
	return left
}
