// Pop removes a key that must be there and gives its value.
func (d *Dict[K, V]) Pop(key K) V {
	at := slices.Index(d.keys, key)
	if at < 0 {
		panic("KeyError: " + fmt.Sprint(key))
	}
	defer delete(d.values, key)
	d.keys = slices.Concat(d.keys[:at], d.keys[at+1:])
	return d.values[key]
}
