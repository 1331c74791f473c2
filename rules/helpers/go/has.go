// has tells whether there is a key in a map, or a member in a set.
func has[K comparable, V any](entries map[K]V, key K) bool {
	_, ok := entries[key]
	return ok
}
