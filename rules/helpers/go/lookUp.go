// lookUp gives the value at a key, or nil.
func lookUp[K comparable, V any](entries map[K]V, key K) *V {
	if value, ok := entries[key]; ok {
		return &value
	}
	return nil
}
