// pairwise gives neighbours as pairs.
func pairwise[T any](items []T) []Pair[T, T] {
	out := []Pair[T, T]{}
	for i := 1; i < len(items); i++ {
		out = append(out, Pair[T, T]{items[i-1], items[i]})
	}
	return out
}
