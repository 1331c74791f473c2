// shiftLeft multiplies by a power of two; what does not fit panics.
func shiftLeft(value, places int) int {
	if places < 0 {
		panic("ValueError: negative shift count")
	}
	shifted := value << places
	if shifted>>places != value {
		panic("OverflowError: integer overflow")
	}
	return shifted
}
