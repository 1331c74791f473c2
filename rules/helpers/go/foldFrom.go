// foldFrom folds from the left.
func foldFrom[T, K any](function func(K, T) K, items []T, start K) K {
	for _, item := range items {
		start = function(start, item)
	}
	return start
}
