// floatMod gives the remainder of floats with the sign of the divisor; a zero divisor panics.
func floatMod(a, b float64) float64 {
	if b == 0 {
		panic("ZeroDivisionError: float modulo")
	}
	rest := math.Mod(a, b)
	if rest == 0 {
		return math.Copysign(0, b)
	}
	if (rest < 0) != (b < 0) {
		rest += b
	}
	return rest
}
