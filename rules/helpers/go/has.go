// has tells whether an element is in a set.
func has[T comparable](set map[T]struct{}, item T) bool {
	_, ok := set[item]
	return ok
}
