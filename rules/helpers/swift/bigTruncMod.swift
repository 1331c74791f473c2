// The rest of a division cut towards zero.
func bigTruncMod(_ a: BigInt, _ b: BigInt) throws -> BigInt { BigInt(a.negative, try bigDivMod(bigAbs(a), bigAbs(b)).1.digits) }
