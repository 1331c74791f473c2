// smaller gives the smaller of two values, the first of equal ones.
func smaller[T int | int32 | float64 | string](a, b T) T {
	if b < a {
		return b
	}
	return a
}
