// bigFactorial gives n!
func bigFactorial(n int) *big.Int {
	if n < 0 {
		panic("ValueError: factorial() not defined for negative values")
	}
	return new(big.Int).MulRange(1, int64(n))
}
