// dropWhile gives the elements from the first that fails a test on.
func dropWhile[T any](test func(T) bool, items []T) []T { return items[len(takeWhile(test, items)):] }
