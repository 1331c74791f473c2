// firstOr gives the first element, or of none another value.
func firstOr[T any](items []T, other T) T {
	if len(items) == 0 {
		return other
	}
	return items[0]
}
