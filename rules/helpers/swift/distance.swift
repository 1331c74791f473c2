// How far apart two points are.
func distance(_ a: [Double], _ b: [Double]) throws -> Double {
    guard a.count == b.count else { throw ValueError("both points must have the same number of dimensions") }
    return zip(a, b).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
}
