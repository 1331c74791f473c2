// indexWhere gives the index of the first element that passes a test.
func indexWhere[T any](items []T, test func(T) bool) int {
	at := slices.IndexFunc(items, test)
	if at < 0 {
		panic("ValueError: value is not in list")
	}
	return at
}
