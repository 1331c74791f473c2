// common gives the members of a that are (or are not) in b.
func common[T comparable](a, b map[T]struct{}, inside bool) map[T]struct{} {
	set := maps.Clone(a)
	maps.DeleteFunc(set, func(item T, _ struct{}) bool { return has(b, item) != inside })
	return set
}
