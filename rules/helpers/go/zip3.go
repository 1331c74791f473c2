// zip3 gives triples of elements at the same place; it ends with the shortest.
func zip3[A, B, C any](a []A, b []B, c []C) []Triple[A, B, C] {
	out := []Triple[A, B, C]{}
	for i := 0; i < len(a) && i < len(b) && i < len(c); i++ {
		out = append(out, Triple[A, B, C]{a[i], b[i], c[i]})
	}
	return out
}
