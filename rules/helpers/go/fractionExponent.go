// fractionExponent gives a float as a fraction from 0.5 to 1 and a power of two.
func fractionExponent(value float64) Pair[float64, int] {
	fraction, exponent := math.Frexp(value)
	return Pair[float64, int]{fraction, exponent}
}
