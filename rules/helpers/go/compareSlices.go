// compareSlices orders slices by their elements.
func compareSlices[T any](order func(a, b T) int) func(a, b []T) int {
	return func(a, b []T) int {
		for i := 0; i < len(a) && i < len(b); i++ {
			if found := order(a[i], b[i]); found != 0 {
				return found
			}
		}
		return len(a) - len(b)
	}
}
