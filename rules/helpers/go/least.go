// least gives the smallest element, the first of equal ones; of none another value, or it panics.
func least[T any](items []T, order func(a, b T) int, other ...T) T {
	if len(items) == 0 {
		if len(other) > 0 {
			return other[0]
		}
		panic("ValueError: min() arg is an empty sequence")
	}
	found := items[0]
	for _, item := range items[1:] {
		if order(item, found) < 0 {
			found = item
		}
	}
	return found
}
