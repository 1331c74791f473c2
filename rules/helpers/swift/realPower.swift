// A power of floats as a function of mathematics: what zero has none of is outside its domain.
func realPower(_ base: Double, _ exponent: Double) throws -> Double {
    guard base != 0 || exponent >= 0 else { throw ValueError("math domain error") }
    return try floatPower(base, exponent)
}
