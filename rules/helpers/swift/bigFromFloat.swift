// A float as a big integer, cut towards zero.
func bigFromFloat(_ x: Double) throws -> BigInt {
    if x.isNaN { throw ValueError("cannot convert float NaN to integer") }
    if x.isInfinite { throw OverflowError("cannot convert float infinity to integer") }
    if x.magnitude < 9e18 { return BigInt(Int(x)) }
    let mantissa = BigInt(Int(x.significand * 4503599627370496))
    return try mantissa * bigPower(2, BigInt(Int(x.exponent) - 52)) * (x < 0 ? -1 : 1)
}
