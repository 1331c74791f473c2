// rangeOf gives the integers from start to stop (exclusive) by step.
func rangeOf(start, stop, step int) []int {
	if step == 0 {
		panic("ValueError: range() arg 3 must not be zero")
	}
	numbers := []int{}
	for i := start; (step > 0 && i < stop) || (step < 0 && i > stop); i += step {
		numbers = append(numbers, i)
	}
	return numbers
}
