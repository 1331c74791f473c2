// indexOf gives the index of the first equal element.
func indexOf[T any](items []T, wanted T) int {
	for i, item := range items {
		if reflect.DeepEqual(item, wanted) {
			return i
		}
	}
	panic("ValueError: value is not in list")
}
