// setOf makes a set of the elements.
func setOf[T comparable](items []T) map[T]struct{} {
	set := map[T]struct{}{}
	for _, item := range items {
		set[item] = struct{}{}
	}
	return set
}
