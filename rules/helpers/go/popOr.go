// popOr removes a key and gives its value, or another.
func popOr[K comparable, V any](d *Dict[K, V], key K, other V) V {
	if d.Has(key) {
		return d.Pop(key)
	}
	return other
}
