// compareTriples orders triples by the orders of their items.
func compareTriples[A, B, C any](first func(a, b A) int, second func(a, b B) int, third func(a, b C) int) func(a, b Triple[A, B, C]) int {
	return func(a, b Triple[A, B, C]) int {
		if found := first(a.First, b.First); found != 0 {
			return found
		}
		if found := second(a.Second, b.Second); found != 0 {
			return found
		}
		return third(a.Third, b.Third)
	}
}
