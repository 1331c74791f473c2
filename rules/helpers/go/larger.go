// larger gives the larger of two values, the first of equal ones.
func larger[T int | int32 | float64 | string](a, b T) T {
	if b > a {
		return b
	}
	return a
}
