// removeMember removes an element that must be there.
func removeMember[T comparable](set map[T]struct{}, item T) {
	if !has(set, item) {
		panic("KeyError: " + fmt.Sprint(item))
	}
	delete(set, item)
}
