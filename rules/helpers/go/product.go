// product gives all pairs with an element of each list.
func product[A, B any](a []A, b []B) []Pair[A, B] {
	out := []Pair[A, B]{}
	for _, x := range a {
		for _, y := range b {
			out = append(out, Pair[A, B]{x, y})
		}
	}
	return out
}
