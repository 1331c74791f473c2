// The quotient cut towards zero.
func bigTruncDiv(_ a: BigInt, _ b: BigInt) throws -> BigInt {
    return BigInt(a.negative != b.negative, try bigDivMod(bigAbs(a), bigAbs(b)).0.digits)
}
