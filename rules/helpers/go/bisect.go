// bisect tells where to insert into a sorted list, before or after equal elements.
func bisect[T any](items []T, wanted T, order func(a, b T) int, after bool) int {
	return sort.Search(len(items), func(i int) bool {
		found := order(items[i], wanted)
		return found > 0 || (found == 0 && !after)
	})
}
