// Exception is what a panic carries: the name of its class and a message.
type Exception struct {
	Name, Message string
}

func (e *Exception) Error() string { return e.Name + ": " + e.Message }

// IsA tells whether an exception belongs to a class.
func (e *Exception) IsA(class string) bool {
	wider := map[string]string{
		"IndexError": "LookupError", "KeyError": "LookupError", "ZeroDivisionError": "ArithmeticError", "OverflowError": "ArithmeticError",
		"UnicodeError": "ValueError", "RecursionError": "RuntimeError", "NotImplementedError": "RuntimeError",
	}
	return class == e.Name || class == "Exception" || class == "BaseException" || wider[e.Name] == class
}
