// Exception is what a panic carries: the name of its class and a message.
type Exception struct {
	Name, Message string
}

func (e *Exception) Error() string { return e.Name + ": " + e.Message }
