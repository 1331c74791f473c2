// Whether two numbers differ by little.
func isClose(_ a: Double, _ b: Double, _ relative: Double, _ absolute: Double) -> Bool {
    if a == b { return true }
    if a.isInfinite || b.isInfinite { return false }
    return abs(a - b) <= max(relative * max(abs(a), abs(b)), absolute)
}
