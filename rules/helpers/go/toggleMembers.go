// toggleMembers removes the elements that both sets have and adds those that only the other has.
func toggleMembers[T comparable](set, other map[T]struct{}) {
	for item := range other {
		if has(set, item) {
			delete(set, item)
		} else {
			set[item] = struct{}{}
		}
	}
}
