// popFirst removes and gives the entry that was inserted first.
func popFirst[K comparable, V any](d *Dict[K, V]) Pair[K, V] {
	if len(d.keys) == 0 {
		panic("KeyError: dictionary is empty")
	}
	key := d.keys[0]
	return Pair[K, V]{key, d.Pop(key)}
}
