// Has tells whether there is a key.
func (d *Dict[K, V]) Has(key K) bool {
	_, ok := d.values[key]
	return ok
}
