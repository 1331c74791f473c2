// realPower is a power of floats as a function of mathematics: what zero has none of is outside its domain.
func realPower(base, exponent float64) float64 {
	if base == 0 && exponent < 0 {
		panic("ValueError: math domain error")
	}
	return floatPow(base, exponent)
}
