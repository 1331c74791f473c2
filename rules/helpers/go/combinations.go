// combinations gives all choices of n elements in order.
func combinations[T any](items []T, n int) [][]T {
	if n < 0 {
		panic("ValueError: r must be non-negative")
	}
	if n == 0 {
		return [][]T{{}}
	}
	out := [][]T{}
	for i, item := range items {
		for _, rest := range combinations(items[i+1:], n-1) {
			out = append(out, append([]T{item}, rest...))
		}
	}
	return out
}
