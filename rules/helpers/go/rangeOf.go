// rangeOf gives the integers from start to stop (exclusive) by step.
func rangeOf(start, stop, step int) []int {
	numbers := []int{}
	step = rangeStep(step)
	for i := start; (step > 0 && i < stop) || (step < 0 && i > stop); i += step {
		numbers = append(numbers, i)
	}
	return numbers
}
