// update takes over all entries of another Dict.
func update[K comparable, V any](d, other *Dict[K, V]) { updatePairs(d, other.Items()) }
