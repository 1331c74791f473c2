// Pop removes a key that must be there and gives its value.
func (d *Dict[K, V]) Pop(key K) V {
	value := d.At(key)
	delete(d.values, key)
	at := slices.Index(d.keys, key)
	d.keys = slices.Concat(d.keys[:at], d.keys[at+1:])
	return value
}
