// take removes a key that must be there and gives its value.
func take[K comparable, V any](entries map[K]V, key K) V {
	defer delete(entries, key)
	return valueAt(entries, key)
}
