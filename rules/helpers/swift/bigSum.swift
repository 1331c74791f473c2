// The sum of two rows of digits.
func bigSum(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
    var (out, carry) = ([UInt32](), UInt64(0))
    for place in 0...max(a.count, b.count) {
        carry += UInt64(place < a.count ? a[place] : 0) + UInt64(place < b.count ? b[place] : 0)
        out.append(UInt32(truncatingIfNeeded: carry))
        carry >>= 32
    }
    return out
}
