// Values gives the values.
func (d *Dict[K, V]) Values() []V {
	values := []V{}
	for _, key := range d.keys {
		values = append(values, d.values[key])
	}
	return values
}
