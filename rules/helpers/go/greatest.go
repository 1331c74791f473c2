// greatest gives the largest element, the first of equal ones; of none another value, or it panics.
func greatest[T any](items []T, order func(a, b T) int, other ...T) T {
	return least(items, func(a, b T) int { return -order(a, b) }, other...)
}
