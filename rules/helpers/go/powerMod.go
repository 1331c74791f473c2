// powerMod gives a power modulo a number.
func powerMod(base, exponent, modulus int) int {
	return int(bigPowerMod(big.NewInt(int64(base)), big.NewInt(int64(exponent)), big.NewInt(int64(modulus))).Int64())
}
