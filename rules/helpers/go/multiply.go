// multiply multiplies integers; a product beyond 64 bits panics.
func multiply[T int | int32](a, b T) T {
	if product := a * b; a == 0 || (product/a == b && (a != -1 || b != -b || b == 0)) {
		return product
	}
	panic("OverflowError: integer overflow")
}
