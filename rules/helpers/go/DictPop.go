// Pop removes a key that must be there and gives its value.
func (d *Dict[K, V]) Pop(key K) V {
	value := d.At(key)
	delete(d.values, key)
	for i, k := range d.keys {
		if k == key {
			d.keys = append(d.keys[:i:i], d.keys[i+1:]...)
			break
		}
	}
	return value
}
