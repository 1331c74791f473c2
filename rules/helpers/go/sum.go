// sum adds numbers.
func sum[T int | int32 | float64](items []T) T {
	var total T
	for _, item := range items {
		total += item
	}
	return total
}
