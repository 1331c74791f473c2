// Whether one row of digits is less than another.
func bigLess(_ a: [UInt32], _ b: [UInt32]) -> Bool {
    return a.count != b.count ? a.count < b.count : a.reversed().lexicographicallyPrecedes(b.reversed())
}
