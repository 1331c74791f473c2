// ptr gives a pointer to a value, for what may be missing.
func ptr[T any](value T) *T { return &value }
