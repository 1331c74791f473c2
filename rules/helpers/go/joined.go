// joined gives a set of the members of both.
func joined[T comparable](a, b map[T]struct{}) map[T]struct{} {
	out := maps.Clone(a)
	maps.Copy(out, b)
	return out
}
