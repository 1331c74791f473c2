// The rest of a division rounded down.
func bigFloorMod(_ a: BigInt, _ b: BigInt) throws -> BigInt { try bigDivMod(a, b).1 }
