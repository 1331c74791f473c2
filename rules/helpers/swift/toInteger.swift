// A float as an integer, cut towards zero; it stops where 64 bits do not suffice.
func toInteger(_ x: Double) throws -> Int {
    if x.isNaN { throw ValueError("cannot convert float NaN to integer") }
    if x.isInfinite { throw OverflowError("cannot convert float infinity to integer") }
    return Int(x)
}
