// product1 multiplies numbers.
func product1[T int | int32 | float64](items []T) T {
	var total T = 1
	for _, item := range items {
		total *= item
	}
	return total
}
