// flatten gives the elements of the elements.
func flatten[T any](lists [][]T) []T {
	out := []T{}
	for _, list := range lists {
		out = append(out, list...)
	}
	return out
}
