// With is Set for building literals.
func (d *Dict[K, V]) With(key K, value V) *Dict[K, V] {
	d.Set(key, value)
	return d
}
