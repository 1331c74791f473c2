// dictOf makes a Dict of pairs; a later one wins.
func dictOf[K comparable, V any](pairs []Pair[K, V]) *Dict[K, V] {
	d := newDict[K, V]()
	for _, pair := range pairs {
		d.Set(pair.First, pair.Second)
	}
	return d
}
