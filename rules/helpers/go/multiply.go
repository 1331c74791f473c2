// multiply multiplies integers; a product beyond 64 bits panics.
func multiply[T int | int32](a, b T) T {
	product := a * b
	if a != 0 && (product/a != b || (a == -1 && b == -b && b != 0)) {
		panic("OverflowError: integer overflow")
	}
	return product
}
