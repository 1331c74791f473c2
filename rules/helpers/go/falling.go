// falling gives n(n-1)…, k factors.
func falling(n, k int) int {
	if n < 0 || k < 0 {
		panic("ValueError: must be a non-negative integer")
	}
	ways := 1
	for i := 0; i < k; i++ {
		ways = multiply(ways, n-i)
	}
	return ways
}
