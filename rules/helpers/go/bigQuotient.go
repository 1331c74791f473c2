// bigQuotient divides large integers as numbers.
func bigQuotient(a, b *big.Int) float64 {
	if b.Sign() == 0 {
		panic("ZeroDivisionError: division by zero")
	}
	quotient, _ := new(big.Rat).SetFrac(a, b).Float64()
	return quotient
}
