// A function's value at a float, which must not leave the floats.
func bounded(_ function: (Double) -> Double, _ x: Double) throws -> Double {
    let result = function(x)
    if result.isInfinite && x.isFinite { throw OverflowError("math range error") }
    return result
}
