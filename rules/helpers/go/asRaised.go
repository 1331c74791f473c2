// asRaised gives what was recovered as an exception, also one of the program's own classes.
func asRaised(recovered any) *Exception {
	if problem, ok := recovered.(interface{ asException() *Exception }); ok {
		return problem.asException()
	}
	return asException(recovered)
}
