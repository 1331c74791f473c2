// boolToInt gives 1 for true and 0 for false.
func boolToInt(value bool) int {
	if value {
		return 1
	}
	return 0
}
