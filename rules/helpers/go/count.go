// count gives the number of elements that are equal to one.
func count[T comparable](items []T, wanted T) int {
	found := 0
	for _, item := range items {
		if item == wanted {
			found++
		}
	}
	return found
}
