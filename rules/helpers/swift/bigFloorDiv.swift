// The quotient rounded down.
func bigFloorDiv(_ a: BigInt, _ b: BigInt) throws -> BigInt { try bigDivMod(a, b).0 }
