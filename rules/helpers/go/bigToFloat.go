// bigToFloat gives the nearest float of a large integer.
func bigToFloat(value *big.Int) float64 {
	float, _ := new(big.Float).SetInt(value).Float64()
	if math.IsInf(float, 0) {
		panic("OverflowError: int too large to convert to float")
	}
	return float
}
