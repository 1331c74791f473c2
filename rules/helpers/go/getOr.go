// getOr gives the value at a key, or another.
func getOr[K comparable, V any](entries map[K]V, key K, other V) V {
	if value, ok := entries[key]; ok {
		return value
	}
	return other
}
