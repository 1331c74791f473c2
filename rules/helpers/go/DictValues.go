// Values gives the values.
func (d *Dict[K, V]) Values() []V {
	return convert(d.keys, func(key K) V { return d.values[key] })
}
