// The root of an integer, rounded down.
func integerRoot(_ value: Int) throws -> Int {
    guard value >= 0 else { throw ValueError("isqrt() argument must be nonnegative") }
    var root = Int(Double(value).squareRoot())
    while root * root > value { root -= 1 }
    while (root + 1) * (root + 1) <= value { root += 1 }
    return root
}
