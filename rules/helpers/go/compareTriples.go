// compareTriples orders triples by the orders of their items.
func compareTriples[A, B, C any](byFirst func(a, b A) int, bySecond func(a, b B) int, byThird func(a, b C) int) func(a, b Triple[A, B, C]) int {
	return func(a, b Triple[A, B, C]) int {
		if found := byFirst(a.First, b.First); found != 0 {
			return found
		}
		if found := bySecond(a.Second, b.Second); found != 0 {
			return found
		}
		return byThird(a.Third, b.Third)
	}
}
