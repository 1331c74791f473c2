// reversed gives a new list in reverse order.
func reversed[T any](items []T) []T {
	out := append([]T{}, items...)
	reverse(out)
	return out
}
