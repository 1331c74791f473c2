// A result that must be a number.
func realResult(_ x: Double) throws -> Double {
    guard !x.isNaN else { throw ValueError("math domain error") }
    return x
}
