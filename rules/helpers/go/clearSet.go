// clearSet removes all elements.
func clearSet[T comparable](set map[T]struct{}) {
	for item := range set {
		delete(set, item)
	}
}
