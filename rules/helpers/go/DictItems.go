// Items gives the entries.
func (d *Dict[K, V]) Items() []Pair[K, V] {
	items := []Pair[K, V]{}
	for _, key := range d.keys {
		items = append(items, Pair[K, V]{key, d.values[key]})
	}
	return items
}
