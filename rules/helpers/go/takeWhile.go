// takeWhile gives the elements up to the first that fails a test.
func takeWhile[T any](test func(T) bool, items []T) []T {
	for i, item := range items {
		if !test(item) {
			return items[:i:i]
		}
	}
	return items
}
