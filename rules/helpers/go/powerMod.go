// powerMod gives a power modulo a number.
func powerMod(base, exponent, modulus int) int {
	result := 1 % modulus
	for ; exponent > 0; exponent >>= 1 {
		if exponent&1 == 1 {
			result = floorMod(multiply(result, base), modulus)
		}
		base = floorMod(multiply(base, base), modulus)
	}
	return result
}
