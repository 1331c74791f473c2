// bigDivMod gives the quotient of large integers, rounded down, and the remainder.
func bigDivMod(a, b *big.Int) Pair[*big.Int, *big.Int] {
	quotient, rest := new(big.Int).QuoRem(a, b, new(big.Int))
	if rest.Sign() != 0 && rest.Sign() != b.Sign() {
		quotient.Sub(quotient, big.NewInt(1))
		rest.Add(rest, b)
	}
	return Pair[*big.Int, *big.Int]{quotient, rest}
}
