// popItem removes and gives the last inserted key and its value.
func popItem[K comparable, V any](d *Dict[K, V]) (K, V) {
	last := len(d.keys) - 1
	if last < 0 {
		panic("KeyError: 'popitem(): dictionary is empty'")
	}
	key := d.keys[last]
	defer delete(d.values, key)
	d.keys = d.keys[:last:last]
	return key, d.values[key]
}
