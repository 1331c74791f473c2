// wrap gives an index that may count from the end; what is outside stays outside.
func wrap(index, length int) int {
	if index < 0 {
		return index + length
	}
	return index
}
