// compare orders numbers and strings: -1, 0 or 1.
func compare[T int | int32 | float64 | string](a, b T) int {
	if a < b {
		return -1
	}
	if a > b {
		return 1
	}
	return 0
}
