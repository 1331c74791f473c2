// itself gives its argument.
func itself[T any](item T) T { return item }
