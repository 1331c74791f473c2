// comparePointers orders values that may be missing by the order of values that are there.
func comparePointers[T any](order func(a, b T) int) func(a, b *T) int { return func(a, b *T) int { return order(*a, *b) } }
