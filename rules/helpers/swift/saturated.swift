// A float as an integer, cut towards zero and to what 64 bits hold.
func saturated(_ x: Double) -> Int {
    if x.isNaN { return 0 }
    return Int(exactly: x.rounded(.towardZero)) ?? (x < 0 ? Int.min : Int.max)
}
