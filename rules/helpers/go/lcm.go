// lcm gives the least common multiple.
func lcm(a, b int) int {
	if a == 0 || b == 0 {
		return 0
	}
	return abs(multiply(a/gcd(a, b), b))
}
