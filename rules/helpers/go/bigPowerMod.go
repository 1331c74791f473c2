// bigPowerMod gives a power modulo a number, with the sign of that number.
func bigPowerMod(base, exponent, modulus *big.Int) *big.Int {
	if modulus.Sign() == 0 {
		panic("ValueError: pow() 3rd argument cannot be 0")
	}
	power := new(big.Int).Exp(base, exponent, modulus)
	if power == nil {
		panic("ValueError: base is not invertible for the given modulus")
	}
	if modulus.Sign() < 0 && power.Sign() > 0 {
		power.Add(power, modulus)
	}
	return power
}
