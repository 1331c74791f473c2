// popOrNil removes a key and gives its value, or nil where there is none.
func popOrNil[K comparable, V any](d *Dict[K, V], key K) *V {
	value := d.Get(key)
	if value != nil {
		d.Pop(key)
	}
	return value
}
