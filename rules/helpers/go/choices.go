// choices gives all choices of n elements in order, each as often as wished.
func choices[T any](items []T, n int) [][]T {
	if n == 0 {
		return [][]T{{}}
	}
	out := [][]T{}
	for i, item := range items {
		for _, rest := range choices(items[i:], n-1) {
			out = append(out, append([]T{item}, rest...))
		}
	}
	return out
}
