// floatPow raises a float to a power; zero has no negative power, and what is too large is no power.
func floatPow(base, exponent float64) float64 {
	if base == 0 && exponent < 0 {
		panic("ZeroDivisionError: 0.0 cannot be raised to a negative power")
	}
	result := math.Pow(base, exponent)
	if math.IsInf(result, 0) && !math.IsInf(base, 0) && !math.IsInf(exponent, 0) {
		panic("OverflowError: (34, 'Numerical result out of range')")
	}
	if math.IsNaN(result) && !math.IsNaN(base) && !math.IsNaN(exponent) {
		panic("ValueError: math domain error")
	}
	return result
}
