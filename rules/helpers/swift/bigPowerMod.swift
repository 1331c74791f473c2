// A power modulo a number.
func bigPowerMod(_ base: BigInt, _ exponent: BigInt, _ modulus: BigInt) throws -> BigInt {
    guard exponent >= 0 else { throw ValueError("negative exponent") }
    var (result, factor, rest) = (try bigFloorMod(1, modulus), try bigFloorMod(base, modulus), exponent)
    while rest > 0 {
        let (half, odd) = try bigDivMod(rest, 2)
        if odd == 1 { result = try bigFloorMod(result * factor, modulus) }
        (factor, rest) = (try bigFloorMod(factor * factor, modulus), half)
    }
    return result
}
