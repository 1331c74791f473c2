// rangeStep gives a step, which must not be zero.
func rangeStep(step int) int {
	if step == 0 {
		panic("ValueError: range() arg 3 must not be zero")
	}
	return step
}
