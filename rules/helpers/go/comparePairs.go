// comparePairs orders pairs by the orders of their items.
func comparePairs[A, B any](first func(a, b A) int, second func(a, b B) int) func(a, b Pair[A, B]) int {
	return func(a, b Pair[A, B]) int {
		if found := first(a.First, b.First); found != 0 {
			return found
		}
		return second(a.Second, b.Second)
	}
}
