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
		place := wrap(*given, length)
		if place < low {
			return low
		}
		if place > high {
			return high
		}
		return place
	}
	first, last := bound(from, low), bound(to, high)
	if step < 0 {
		first, last = bound(from, high), bound(to, low)
	}
	return rangeOf(first, last, step)
}
