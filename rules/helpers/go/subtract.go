// subtract subtracts integers; a difference beyond 64 bits panics.
func subtract[T int | int32](a, b T) T {
	difference := a - b
	if (difference < a) != (b > 0) {
		panic("OverflowError: integer overflow")
	}
	return difference
}
