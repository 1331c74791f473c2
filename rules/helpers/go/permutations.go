// permutations gives all orders of the elements, by place.
func permutations[T any](items []T) [][]T {
	if len(items) == 0 {
		return [][]T{{}}
	}
	out := [][]T{}
	for i, item := range items {
		others := append(append([]T{}, items[:i]...), items[i+1:]...)
		for _, rest := range permutations(others) {
			out = append(out, append([]T{item}, rest...))
		}
	}
	return out
}
