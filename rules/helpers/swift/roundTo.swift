// A float rounded to so many digits.
func roundTo(_ x: Double, _ digits: Int) -> Double {
    if !x.isFinite { return x }
    if digits >= 0 { return Double(fixed(x, digits))! }
    let factor = pow(10, Double(-digits))
    return (x / factor).rounded(.toNearestOrEven) * factor
}
