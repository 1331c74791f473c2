// indexOf gives the index of the first equal element in [from, to).
func indexOf[T any](items []T, wanted T, from, to int) int {
	for i := clamp(from, len(items)); i < clamp(to, len(items)); i++ {
		if reflect.DeepEqual(items[i], wanted) {
			return i
		}
	}
	panic(&Exception{"ValueError", "value is not in list"})
}
