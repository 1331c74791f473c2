// comparePairs orders pairs by the orders of their items.
func comparePairs[A, B any](byFirst func(a, b A) int, bySecond func(a, b B) int) func(a, b Pair[A, B]) int {
	return func(a, b Pair[A, B]) int {
		if found := byFirst(a.First, b.First); found != 0 {
			return found
		}
		return bySecond(a.Second, b.Second)
	}
}
