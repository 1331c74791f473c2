// The product of two rows of digits.
func bigProduct(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
    var out = [UInt32](repeating: 0, count: a.count + b.count)
    for i in a.indices {
        var carry = UInt64(0)
        for j in b.indices {
            carry += UInt64(out[i + j]) + UInt64(a[i]) * UInt64(b[j])
            out[i + j] = UInt32(truncatingIfNeeded: carry)
            carry >>= 32
        }
        out[i + b.count] = UInt32(carry)
    }
    return out
}
