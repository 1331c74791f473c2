// found gives an index that was found; -1 panics.
func found(index int) int {
	if index < 0 {
		panic("ValueError: substring not found")
	}
	return index
}
