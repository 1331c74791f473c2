// clearSet empties a map or a set.
func clearSet[K comparable, V any](entries map[K]V) {
	for item := range entries {
		delete(entries, item)
	}
}
