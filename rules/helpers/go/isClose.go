// isClose tells whether two floats differ by no more than a relative or an absolute tolerance.
func isClose(a, b, relative, absolute float64) bool {
	if a == b {
		return true
	}
	if math.IsInf(a, 0) || math.IsInf(b, 0) {
		return false
	}
	return math.Abs(a-b) <= math.Max(relative*math.Max(math.Abs(a), math.Abs(b)), absolute)
}
