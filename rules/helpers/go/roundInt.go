// roundInt rounds an integer to a power of ten, half to even.
func roundInt(value, digits int) int {
	if digits >= 0 {
		return value
	}
	scale := power(10, -digits)
	rest := floorMod(value, scale)
	value -= rest
	if 2*rest > scale || (2*rest == scale && value/scale%2 != 0) {
		value += scale
	}
	return value
}
