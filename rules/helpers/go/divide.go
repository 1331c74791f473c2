// divide divides floats; a zero divisor panics.
func divide(a, b float64) float64 {
	if b == 0 {
		panic("ZeroDivisionError: division by zero")
	}
	return a / b
}
