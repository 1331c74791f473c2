// A step, which must not be zero.
func nonzero(_ step: Int) throws -> Int {
    guard step != 0 else { throw ValueError("range() arg 3 must not be zero") }
    return step
}
