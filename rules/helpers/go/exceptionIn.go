// exceptionIn gives an exception that was recovered; of Go's own panics none is asked for.
func exceptionIn(recovered any) *Exception {
	if problem, ok := recovered.(*Exception); ok {
		return problem
	}
	name, message, _ := strings.Cut(fmt.Sprint(recovered), ": ")
	return &Exception{name, message}
}
