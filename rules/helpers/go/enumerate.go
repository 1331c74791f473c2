// enumerate gives pairs of a running number and the element.
func enumerate[T any](items []T, start int) []Pair[int, T] {
	out := []Pair[int, T]{}
	for i, item := range items {
		out = append(out, Pair[int, T]{start + i, item})
	}
	return out
}
