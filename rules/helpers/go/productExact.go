// productExact multiplies integers; a product beyond 64 bits panics.
func productExact(items []int) int {
	total := 1
	for _, item := range items {
		total = multiply(total, item)
	}
	return total
}
