// A power of floats; what has no real result or is out of range throws.
func floatPower(_ base: Double, _ exponent: Double) throws -> Double {
    if base == 0 && exponent < 0 { throw ZeroDivisionError("0.0 cannot be raised to a negative power") }
    let result = pow(base, exponent)
    if result.isNaN && !base.isNaN && !exponent.isNaN { throw ValueError("math domain error") }
    if result.isInfinite && base.isFinite && exponent.isFinite { throw OverflowError("math range error") }
    return result
}
