// countEqual gives the number of equal elements.
func countEqual[T any](items []T, wanted T) int {
	found := 0
	for _, item := range items {
		if reflect.DeepEqual(item, wanted) {
			found++
		}
	}
	return found
}
