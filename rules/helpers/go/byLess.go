// byLess orders by a test whether one comes before another.
func byLess[T any](less func(a, b T) bool) func(a, b T) int {
	return func(a, b T) int {
		if less(a, b) {
			return -1
		}
		return boolToInt(less(b, a))
	}
}
