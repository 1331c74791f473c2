// zip gives pairs of elements at the same place; it ends with the shorter.
func zip[A, B any](a []A, b []B) []Pair[A, B] {
	out := []Pair[A, B]{}
	for i := 0; i < len(a) && i < len(b); i++ {
		out = append(out, Pair[A, B]{a[i], b[i]})
	}
	return out
}
