// fold folds from the left, starting with the first element.
func fold[T any](function func(T, T) T, items []T) T {
	if len(items) == 0 {
		panic("TypeError: reduce() of empty iterable with no initial value")
	}
	return foldFrom(function, items[1:], items[0])
}
