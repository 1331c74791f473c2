// entriesOf gives the entries of a map, in no order.
func entriesOf[K comparable, V any](entries map[K]V) []Pair[K, V] {
	items := []Pair[K, V]{}
	for key, value := range entries {
		items = append(items, Pair[K, V]{key, value})
	}
	return items
}
