// Quotient and rest of two rows of digits: bit by bit, or digit by digit where the divisor is short.
func bigDivided(_ a: [UInt32], _ b: [UInt32]) -> ([UInt32], [UInt32]) {
    var quotient = [UInt32](repeating: 0, count: a.count)
    if b.count == 1 {
        var rest = UInt64(0)
        for place in a.indices.reversed() {
            rest = rest << 32 | UInt64(a[place])
            quotient[place] = UInt32(rest / UInt64(b[0]))
            rest %= UInt64(b[0])
        }
        return (quotient, [UInt32(rest)])
    }
    var rest = BigInt(0)
    for bit in (0..<a.count * 32).reversed() {
        rest = rest + rest
        if a[bit / 32] >> UInt32(bit % 32) & 1 == 1 { rest += 1 }
        if !bigLess(rest.digits, b) {
            rest = BigInt(false, bigRest(rest.digits, b))
            quotient[bit / 32] |= 1 << UInt32(bit % 32)
        }
    }
    return (quotient, rest.digits)
}
