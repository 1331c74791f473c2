// An integer power.
func bigPower(_ base: BigInt, _ exponent: BigInt) throws -> BigInt {
    guard exponent >= 0 else { throw ValueError("negative exponent") }
    var (result, factor, rest) = (BigInt(1), base, try bigToInt(exponent))
    while rest > 0 {
        if rest & 1 == 1 { result *= factor }
        rest >>= 1
        if rest > 0 { factor *= factor }
    }
    return result
}
