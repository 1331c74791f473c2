// Items gives the entries.
func (d *Dict[K, V]) Items() []Pair[K, V] {
	return convert(d.keys, func(key K) Pair[K, V] { return Pair[K, V]{key, d.values[key]} })
}
