// takeOr removes a key and gives its value, or another.
func takeOr[K comparable, V any](entries map[K]V, key K, other V) V {
	defer delete(entries, key)
	return getOr(entries, key, other)
}
