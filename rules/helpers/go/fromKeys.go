// fromKeys makes a Dict with the same value at every key.
func fromKeys[K comparable, V any](keys []K, value V) *Dict[K, V] {
	d := newDict[K, V]()
	for _, key := range keys {
		d.Set(key, value)
	}
	return d
}
