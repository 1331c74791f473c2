// abs gives the absolute value of an integer.
func abs[T int | int32](value T) T {
	if value < 0 {
		return -value
	}
	return value
}
