// The greatest common divisor.
func bigGcd(_ a: BigInt, _ b: BigInt) throws -> BigInt {
    var (x, y) = (bigAbs(a), bigAbs(b))
    while y != 0 { (x, y) = (y, try bigFloorMod(x, y)) }
    return x
}
