// At gives the value at a key that must be there.
func (d *Dict[K, V]) At(key K) V {
	value, ok := d.values[key]
	if !ok {
		panic("KeyError: " + fmt.Sprint(key))
	}
	return value
}
