// The quotient rounded down.
func bigFloorDiv(_ a: BigInt, _ b: BigInt) throws -> BigInt {
    return try bigDivMod(a, b).0
}
