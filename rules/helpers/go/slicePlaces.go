// slicePlaces gives the indices of a slice with a step.
func slicePlaces(length int, from, to *int, step int) []int {
	if step == 0 {
		panic("ValueError: slice step cannot be zero")
	}
	low, high := 0, length
	if step < 0 {
		low, high = -1, length-1
	}
	bound := func(given *int, other int) int {
		if given == nil {
			return other
		}
		if *given < 0 {
			return max(*given+length, low)
		}
		return min(*given, high)
	}
	if step < 0 {
		return rangeOf(bound(from, high), bound(to, low), step)
	}
	return rangeOf(bound(from, low), bound(to, high), step)
}
