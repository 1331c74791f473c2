// The quotient rounded down and the rest; a zero divisor throws.
func bigDivMod(_ a: BigInt, _ b: BigInt) throws -> (BigInt, BigInt) {
    guard let highest = b.digits.indices.last else { throw ZeroDivisionError("integer division or modulo by zero") }
    func leading(_ x: BigInt) -> Double { x.digits.dropFirst(max(highest - 2, 0)).reversed().reduce(0) { $0 * 1e7 + Double($1) } }
    let divisor = bigAbs(b)
    var (quotient, rest) = ([Int](), BigInt(0))
    for digit in a.digits.reversed() {
        rest = BigInt(false, [digit] + rest.digits)
        var times = Int(leading(rest) / leading(divisor))
        rest = rest - divisor * BigInt(times)
        while rest.negative || rest >= divisor {
            (times, rest) = rest.negative ? (times - 1, rest + divisor) : (times + 1, rest - divisor)
        }
        quotient.insert(times, at: 0)
    }
    let (whole, left) = (BigInt(a.negative != b.negative, quotient), BigInt(a.negative, rest.digits))
    return left != 0 && a.negative != b.negative ? (whole - 1, left + b) : (whole, left)
}
