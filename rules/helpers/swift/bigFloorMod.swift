// The rest of a division rounded down.
func bigFloorMod(_ a: BigInt, _ b: BigInt) throws -> BigInt {
    return try bigDivMod(a, b).1
}
