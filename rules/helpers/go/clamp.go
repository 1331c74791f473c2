// clamp gives a bound of a slice, which may count from the end, inside a length.
func clamp(bound, length int) int {
	if bound < 0 {
		bound += length
	}
	return min(max(bound, 0), length)
}
