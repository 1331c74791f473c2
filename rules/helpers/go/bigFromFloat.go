// bigFromFloat gives a float without its fraction as a large integer.
func bigFromFloat(value float64) *big.Int {
	if math.IsNaN(value) || math.IsInf(value, 0) {
		panic("OverflowError: cannot convert float to integer")
	}
	whole, _ := new(big.Float).SetFloat64(value).Int(nil)
	return whole
}
