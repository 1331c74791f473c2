// zipLongest pairs elements up to the end of the longer one; what is missing is nil.
func zipLongest[A, B any](a []A, b []B) []Pair[*A, *B] {
	out := []Pair[*A, *B]{}
	for i := 0; i < len(a) || i < len(b); i++ {
		pair := Pair[*A, *B]{}
		if i < len(a) {
			pair.First = &a[i]
		}
		if i < len(b) {
			pair.Second = &b[i]
		}
		out = append(out, pair)
	}
	return out
}
