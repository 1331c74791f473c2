// Get gives the value at a key, or nil.
func (d *Dict[K, V]) Get(key K) *V {
	if value, ok := d.values[key]; ok {
		return &value
	}
	return nil
}
