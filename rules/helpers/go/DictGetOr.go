// GetOr gives the value at a key, or another.
func (d *Dict[K, V]) GetOr(key K, other V) V {
	if value, ok := d.values[key]; ok {
		return value
	}
	return other
}
