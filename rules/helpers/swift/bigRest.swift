// What is left of a row of digits without one that is not greater.
func bigRest(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
    var (out, borrow) = ([UInt32](), Int64(0))
    for place in a.indices {
        let digit = Int64(a[place]) - Int64(place < b.count ? b[place] : 0) - borrow
        borrow = digit < 0 ? 1 : 0
        out.append(UInt32(truncatingIfNeeded: digit))
    }
    return out
}
