// fractionWhole gives the fractional and the whole part of a float.
func fractionWhole(value float64) (float64, float64) {
	whole, fraction := math.Modf(value)
	return fraction, whole
}
