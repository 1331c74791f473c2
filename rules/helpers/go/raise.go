// raise makes an exception of a class.
func raise(name, message string) *Exception {
	return &Exception{name, message}
}
