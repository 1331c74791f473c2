// repeatSlice gives the elements n times.
func repeatSlice[T any](items []T, n int) []T {
	out := []T{}
	for i := 0; i < n; i++ {
		out = append(out, items...)
	}
	return out
}
