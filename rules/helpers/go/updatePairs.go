// updatePairs takes over pairs.
func updatePairs[K comparable, V any](d *Dict[K, V], pairs []Pair[K, V]) {
	for _, pair := range pairs {
		d.Set(pair.First, pair.Second)
	}
}
