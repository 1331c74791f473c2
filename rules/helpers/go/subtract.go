// subtract subtracts integers; a difference beyond 64 bits panics.
func subtract[T int | int32](a, b T) T {
	if difference := a - b; (difference < a) == (b > 0) {
		return difference
	}
	panic("OverflowError: integer overflow")
}
