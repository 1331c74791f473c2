// arrangements gives all sequences of n elements at different places.
func arrangements[T any](items []T, n int) [][]T {
	if n == 0 {
		return [][]T{{}}
	}
	out := [][]T{}
	for i, item := range items {
		others := append(append([]T{}, items[:i]...), items[i+1:]...)
		for _, rest := range arrangements(others, n-1) {
			out = append(out, append([]T{item}, rest...))
		}
	}
	return out
}
