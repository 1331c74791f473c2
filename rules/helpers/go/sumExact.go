// sumExact adds integers; a sum beyond 64 bits panics.
func sumExact(items []int) int {
	total := 0
	for _, item := range items {
		total = add(total, item)
	}
	return total
}
