// Len gives the number of entries.
func (d *Dict[K, V]) Len() int { return len(d.values) }
