// The product of two big integers.
static func * (a: BigInt, b: BigInt) -> BigInt {
    var sums = [Int](repeating: 0, count: a.digits.count + b.digits.count)
    for (i, x) in a.digits.enumerated() { for (j, y) in b.digits.enumerated() { sums[i + j] += x * y } }
    return BigInt(a.negative != b.negative, BigInt(sums: sums).digits)
}
