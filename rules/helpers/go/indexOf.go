// indexOf gives the index of the first equal element.
func indexOf[T comparable](items []T, wanted T) int {
	return indexWhere(items, func(item T) bool { return item == wanted })
}
