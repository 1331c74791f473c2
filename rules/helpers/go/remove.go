// remove removes the first element that passes a test.
func remove[T any](items *[]T, test func(T) bool) {
	at := slices.IndexFunc(*items, test)
	if at < 0 {
		panic("ValueError: list.remove(x): x not in list")
	}
	*items = slices.Delete(*items, at, at+1)
}
