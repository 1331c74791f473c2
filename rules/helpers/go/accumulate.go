// accumulate gives the results of combining the elements one by one.
func accumulate[T any](items []T, combine func(a, b T) T) []T {
	out := []T{}
	for i, item := range items {
		if i > 0 {
			item = combine(out[i-1], item)
		}
		out = append(out, item)
	}
	return out
}
