// A result that must not be infinite.
func inRange(_ x: Double) throws -> Double {
    guard !x.isInfinite else { throw OverflowError("math range error") }
    return x
}
