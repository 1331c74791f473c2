// asException gives what was recovered as an exception: a text begins with its class, Go's own panics are told by their message.
func asException(recovered any) *Exception {
	if problem, ok := recovered.(*Exception); ok {
		return problem
	}
	message := fmt.Sprint(recovered)
	if _, ok := recovered.(string); ok {
		if name, rest, _ := strings.Cut(message, ": "); !strings.ContainsAny(name, " .") {
			return &Exception{name, rest}
		}
	}
	switch {
	case strings.Contains(message, "empty list"):
		return &Exception{"ValueError", "an empty sequence"}
	case strings.Contains(message, "out of range"):
		return &Exception{"IndexError", "list index out of range"}
	case strings.Contains(message, "divide by zero"), strings.Contains(message, "division by zero"):
		return &Exception{"ZeroDivisionError", strings.Replace(message, "runtime error: integer divide", "integer division or modulo", 1)}
	}
	return &Exception{"TypeError", message}
}
