// countWhere gives the number of elements that pass a test.
func countWhere[T any](items []T, test func(T) bool) int {
	found := 0
	for _, item := range items {
		if test(item) {
			found++
		}
	}
	return found
}
