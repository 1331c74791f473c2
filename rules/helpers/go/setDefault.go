// setDefault gives the value at a key; a missing key is inserted.
func setDefault[K comparable, V any](d *Dict[K, V], key K, value V) V {
	if !d.Has(key) {
		d.Set(key, value)
	}
	return d.At(key)
}
