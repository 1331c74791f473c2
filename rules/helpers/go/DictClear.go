// Clear removes all entries.
func (d *Dict[K, V]) Clear() { d.keys, d.values = []K{}, map[K]V{} }
