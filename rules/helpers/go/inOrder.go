// inOrder gives a new list in ascending order.
func inOrder[T int | int32 | float64 | string](items []T) []T {
	out := append([]T{}, items...)
	sort.SliceStable(out, func(i, j int) bool { return out[i] < out[j] })
	return out
}
