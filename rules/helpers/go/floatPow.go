// floatPow raises a float to a power; zero has no negative power.
func floatPow(base, exponent float64) float64 {
	if base == 0 && exponent < 0 {
		panic(&Exception{"ZeroDivisionError", "0.0 cannot be raised to a negative power"})
	}
	return math.Pow(base, exponent)
}
