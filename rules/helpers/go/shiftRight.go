// shiftRight divides by a power of two and rounds down.
func shiftRight(value, places int) int {
	if places < 0 {
		panic("ValueError: negative shift count")
	}
	return value >> places
}
