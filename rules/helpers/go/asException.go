// asException gives what was recovered as an exception: a text begins with its class, Go's own panics are told by their message.
func asException(recovered any) *Exception {
	if problem, ok := recovered.(*Exception); ok {
		return problem
	}
	message := fmt.Sprint(recovered)
	if name, rest, _ := strings.Cut(message, ": "); !strings.ContainsAny(name, " .") {
		return &Exception{name, rest}
	}
	for part, problem := range map[string]*Exception{
		"empty list":       {"ValueError", "an empty sequence"},
		"out of range":     {"IndexError", "list index out of range"},
		"divide by zero":   {"ZeroDivisionError", "integer division or modulo by zero"},
		"division by zero": {"ZeroDivisionError", message},
	} {
		if strings.Contains(message, part) {
			return problem
		}
	}
	return &Exception{"TypeError", message}
}
