// containsEqual tells whether an equal element is there.
func containsEqual[T any](items []T, wanted T) bool {
	for _, item := range items {
		if reflect.DeepEqual(item, wanted) {
			return true
		}
	}
	return false
}
