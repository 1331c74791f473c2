// powerMod gives a power modulo a number.
func powerMod(base, exponent, modulus int) int {
	if modulus == 0 {
		panic("ValueError: pow() 3rd argument cannot be 0")
	}
	if exponent < 0 {
		panic("ValueError: base is not invertible for the given modulus")
	}
	power := new(big.Int).Exp(big.NewInt(int64(base)), big.NewInt(int64(exponent)), big.NewInt(int64(modulus)))
	return floorMod(int(power.Int64()), modulus)
}
