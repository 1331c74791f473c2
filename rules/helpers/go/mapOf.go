// mapOf makes a map of pairs; a later one wins.
func mapOf[K comparable, V any](pairs []Pair[K, V]) map[K]V {
	out := map[K]V{}
	for _, pair := range pairs {
		out[pair.First] = pair.Second
	}
	return out
}
