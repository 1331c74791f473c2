// asException gives what was recovered as an exception: a text names its class, Go's own panics are told by their message.
func asException(recovered any) *Exception {
	if problem, ok := recovered.(*Exception); ok {
		return problem
	}
	if text, ok := recovered.(string); ok {
		name, message, _ := strings.Cut(text, ": ")
		return &Exception{name, message}
	}
	message := fmt.Sprint(recovered)
	switch {
	case strings.Contains(message, "out of range"):
		return &Exception{"IndexError", message}
	case strings.Contains(message, "divide by zero"), strings.Contains(message, "division by zero"):
		return &Exception{"ZeroDivisionError", message}
	}
	return &Exception{"TypeError", message}
}
