// magnitude gives an absolute value; the least integer has none.
func magnitude(value int) int {
	if value < 0 {
		return negated(value)
	}
	return value
}
