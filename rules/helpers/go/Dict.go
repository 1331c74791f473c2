// Dict is a map that keeps the order of insertion.
type Dict[K comparable, V any] struct {
	keys   []K
	values map[K]V
}

// Set stores a value; a new key goes to the end.
func (d *Dict[K, V]) Set(key K, value V) {
	if _, ok := d.values[key]; !ok {
		d.keys = append(d.keys, key)
	}
	d.values[key] = value
}
