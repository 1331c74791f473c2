// bigProduct multiplies large integers.
func bigProduct(items []*big.Int) *big.Int {
	total := big.NewInt(1)
	for _, item := range items {
		total.Mul(total, item)
	}
	return total
}
