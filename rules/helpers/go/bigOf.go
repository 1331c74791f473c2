// bigOf gives a large integer by its decimal digits.
func bigOf(digits string) *big.Int {
	value, _ := new(big.Int).SetString(digits, 10)
	return value
}
