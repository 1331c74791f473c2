// add adds integers; a sum beyond 64 bits panics.
func add[T int | int32](a, b T) T {
	sum := a + b
	if (sum > a) != (b > 0) {
		panic("OverflowError: integer overflow")
	}
	return sum
}
