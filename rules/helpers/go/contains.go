// contains tells whether an element is there.
func contains[T comparable](items []T, wanted T) bool {
	for _, item := range items {
		if item == wanted {
			return true
		}
	}
	return false
}
