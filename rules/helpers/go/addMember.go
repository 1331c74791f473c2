// addMember adds an element to a set.
func addMember[T comparable](set map[T]struct{}, item T) {
	set[item] = struct{}{}
}
