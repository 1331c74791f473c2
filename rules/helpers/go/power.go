// power raises an integer to a power that is not negative.
func power(base, exponent int) int {
	if exponent < 0 {
		panic("ValueError: a negative power of an integer is no integer")
	}
	result := 1
	for ; exponent > 0; exponent-- {
		result = multiply(result, base)
	}
	return result
}
