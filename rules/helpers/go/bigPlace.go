// bigPlace gives a large integer as a number of bits or the exponent of a power.
func bigPlace(value *big.Int) uint {
	if !value.IsUint64() {
		panic("ValueError: negative shift count")
	}
	return uint(value.Uint64())
}
