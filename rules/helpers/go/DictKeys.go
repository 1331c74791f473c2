// Keys gives the keys.
func (d *Dict[K, V]) Keys() []K { return append([]K{}, d.keys...) }
