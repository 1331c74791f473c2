// removeMembers removes the elements for which a test holds.
func removeMembers[T comparable](set map[T]struct{}, test func(T) bool) {
	for item := range set {
		if test(item) {
			delete(set, item)
		}
	}
}
