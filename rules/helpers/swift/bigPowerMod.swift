// A power modulo a number.
func bigPowerMod(_ base: BigInt, _ exponent: BigInt, _ modulus: BigInt) throws -> BigInt {
    guard exponent >= 0 else { throw ValueError("negative exponent") }
    var (result, factor) = (try bigFloorMod(1, modulus), try bigFloorMod(base, modulus))
    for bit in 0..<exponent.digits.count * 32 {
        if exponent.digits[bit / 32] >> UInt32(bit % 32) & 1 == 1 { result = try bigFloorMod(result * factor, modulus) }
        factor = try bigFloorMod(factor * factor, modulus)
    }
    return result
}
