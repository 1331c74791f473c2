// moveToEnd makes an entry the last one, or the first.
func moveToEnd[K comparable, V any](d *Dict[K, V], key K, last bool) {
	d.Set(key, d.Pop(key))
	if !last {
		d.keys = append([]K{key}, d.keys[:len(d.keys)-1]...)
	}
}
