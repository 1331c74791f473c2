// remainder gives the remainder of floats with the sign of the dividend; a zero divisor panics.
func remainder(a, b float64) float64 {
	if b == 0 {
		panic("ValueError: math domain error")
	}
	return math.Mod(a, b)
}
