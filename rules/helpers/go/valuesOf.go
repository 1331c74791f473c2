// valuesOf gives the values of a map, in no order.
func valuesOf[K comparable, V any](entries map[K]V) []V {
	items := []V{}
	for _, item := range entries {
		items = append(items, item)
	}
	return items
}
