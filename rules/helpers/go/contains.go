// contains tells whether an equal element is there.
func contains[T any](items []T, wanted T) bool {
	return count(items, wanted) > 0
}
