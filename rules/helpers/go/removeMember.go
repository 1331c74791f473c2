// removeMember removes an element that must be there.
func removeMember[T comparable](set map[T]struct{}, key T) {
	if !has(set, key) {
		panic("KeyError: " + fmt.Sprint(key))
	}
	delete(set, key)
}
