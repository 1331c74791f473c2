// valueAt gives the value at a key that must be there.
func valueAt[K comparable, V any](entries map[K]V, key K) V {
	value, ok := entries[key]
	if !ok {
		panic("KeyError: " + fmt.Sprint(key))
	}
	return value
}
