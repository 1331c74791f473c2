// The rest of a division of floats, with the divisor's sign; a zero divisor throws.
func floatMod(_ a: Double, _ b: Double) throws -> Double {
    guard b != 0 else { throw ZeroDivisionError("float modulo") }
    let rest = fmod(a, b)
    if rest == 0 { return Double(signOf: b, magnitudeOf: 0) }
    return (rest < 0) != (b < 0) ? rest + b : rest
}
