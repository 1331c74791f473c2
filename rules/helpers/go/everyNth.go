// everyNth copies every n-th element, beginning with the first.
func everyNth[T any](items []T, n int) []T {
	out := []T{}
	for i := 0; i < len(items); i += n {
		out = append(out, items[i])
	}
	return out
}
