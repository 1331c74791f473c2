// negated gives an integer with the other sign; the least one has none.
func negated(value int) int {
	if value == math.MinInt {
		panic("OverflowError: integer overflow")
	}
	return -value
}
