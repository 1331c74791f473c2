// bigToInt gives a large integer that must fit into 64 bits.
func bigToInt(value *big.Int) int {
	if !value.IsInt64() {
		panic("OverflowError: integer too large")
	}
	return int(value.Int64())
}
