// countsOf counts the elements.
func countsOf[T comparable](items []T) map[T]int {
	counts := map[T]int{}
	for _, item := range items {
		counts[item]++
	}
	return counts
}
