// A number that must be greater than zero.
func positive(_ x: Double) throws -> Double {
    guard !(x <= 0) else { throw ValueError("math domain error") }
    return x
}
