// addMembers adds elements to a set.
func addMembers[T comparable](set map[T]struct{}, items []T) {
	for _, item := range items {
		set[item] = struct{}{}
	}
}
