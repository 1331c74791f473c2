// deeper counts a call that is under way: too many panic, where Go itself would end the program.
func deeper() func() {
	if callDepth > 100000 {
		panic("RecursionError: maximum recursion depth exceeded")
	}
	callDepth++
	return func() { callDepth-- }
}
