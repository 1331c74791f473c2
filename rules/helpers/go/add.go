// add adds integers; a sum beyond 64 bits panics.
func add[T int | int32](a, b T) T {
	if sum := a + b; (sum > a) == (b > 0) {
		return sum
	}
	panic("OverflowError: integer overflow")
}
