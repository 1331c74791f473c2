// choose gives the ways to choose k of n.
func choose(n, k int) int {
	if n < 0 || k < 0 {
		panic("ValueError: must be non-negative")
	}
	ways := 1
	for i := 1; i <= k; i++ {
		ways = multiply(ways, n-k+i) / i
	}
	if k > n {
		return 0
	}
	return ways
}
