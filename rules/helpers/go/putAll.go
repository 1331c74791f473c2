// putAll takes over all entries of another map.
func putAll[K comparable, V any](entries, others map[K]V) {
	for key, value := range others {
		entries[key] = value
	}
}
