// The root of a number that must not be negative.
func squareRoot(_ x: Double) throws -> Double {
    guard !(x < 0) else { throw ValueError("math domain error") }
    return x.squareRoot()
}
