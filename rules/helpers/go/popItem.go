// popItem removes and gives the last inserted pair.
func popItem[K comparable, V any](d *Dict[K, V]) Pair[K, V] {
	if len(d.keys) == 0 {
		panic("KeyError: dictionary is empty")
	}
	key := d.keys[len(d.keys)-1]
	return Pair[K, V]{key, d.Pop(key)}
}
