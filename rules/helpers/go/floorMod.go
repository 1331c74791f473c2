// floorMod gives the remainder with the sign of the divisor.
func floorMod(a, b int) int {
	rest := a % b
	if rest != 0 && (rest < 0) != (b < 0) {
		rest += b
	}
	return rest
}
