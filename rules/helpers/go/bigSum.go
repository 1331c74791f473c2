// bigSum adds large integers.
func bigSum(items []*big.Int) *big.Int {
	total := new(big.Int)
	for _, item := range items {
		total.Add(total, item)
	}
	return total
}
