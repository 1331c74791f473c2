// members gives the keys of a map or the members of a set, in no order.
func members[K comparable, V any](entries map[K]V) []K {
	items := []K{}
	for item := range entries {
		items = append(items, item)
	}
	return items
}
