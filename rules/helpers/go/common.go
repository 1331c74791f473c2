// common gives the members of a that are (or are not) in b.
func common[T comparable](a, b map[T]struct{}, inside bool) map[T]struct{} {
	set := map[T]struct{}{}
	for item := range a {
		if has(b, item) == inside {
			set[item] = struct{}{}
		}
	}
	return set
}
