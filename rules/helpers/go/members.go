// members gives the elements of a set, in no order.
func members[T comparable](set map[T]struct{}) []T {
	items := []T{}
	for item := range set {
		items = append(items, item)
	}
	return items
}
