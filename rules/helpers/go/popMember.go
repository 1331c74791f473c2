// popMember removes and gives an element of a set.
func popMember[T comparable](set map[T]struct{}) T {
	for item := range set {
		delete(set, item)
		return item
	}
	panic("KeyError: 'pop from an empty set'")
}
