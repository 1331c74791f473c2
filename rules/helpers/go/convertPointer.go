// convertPointer gives a value that may be missing in another form.
func convertPointer[A, B any](value *A, function func(A) B) *B {
	if value == nil {
		return nil
	}
	converted := function(*value)
	return &converted
}
