// clamp gives a bound of a slice inside a length.
func clamp(bound, length int) int {
	if bound < 0 {
		bound += length
	}
	if bound < 0 {
		return 0
	}
	if bound > length {
		return length
	}
	return bound
}
