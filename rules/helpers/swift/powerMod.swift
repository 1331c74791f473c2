// A power modulo a number.
func powerMod(_ base: Int, _ exponent: Int, _ modulus: Int) throws -> Int {
    guard modulus != 0 else { throw ValueError("pow() 3rd argument cannot be 0") }
    guard exponent >= 0 else { throw ValueError("negative exponent") }
    var (result, factor, rest) = (1, Int128(try floorMod(base, modulus)), exponent)
    while rest > 0 {
        if rest & 1 == 1 { result = Int(Int128(result) * factor % Int128(modulus)) }
        factor = factor * factor % Int128(modulus)
        rest >>= 1
    }
    return try floorMod(result, modulus)
}
