// popFirst removes and gives the key that was inserted first and its value.
func popFirst[K comparable, V any](d *Dict[K, V]) (K, V) {
	if len(d.keys) == 0 {
		panic("KeyError: 'dictionary is empty'")
	}
	key := d.keys[0]
	return key, d.Pop(key)
}
