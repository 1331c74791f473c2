// putDefault gives the value at a key; a missing key is inserted.
func putDefault[K comparable, V any](entries map[K]V, key K, value V) V {
	if !has(entries, key) {
		entries[key] = value
	}
	return entries[key]
}
