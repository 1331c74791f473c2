// An integer of any size: a sign, and digits in base 2^32 from the least.
struct BigInt: Hashable, Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible {
    var negative: Bool
    var digits: [UInt32]

    init(_ negative: Bool, _ digits: [UInt32]) {
        self.digits = Array(digits.prefix((digits.lastIndex { $0 != 0 } ?? -1) + 1))
        self.negative = negative && !self.digits.isEmpty
    }
    init(_ value: Int) {
        self.init(value < 0, [UInt32(truncatingIfNeeded: value.magnitude), UInt32(value.magnitude >> 32)])
    }
    init(integerLiteral value: Int) { self.init(value) }
    static prefix func - (a: BigInt) -> BigInt { BigInt(!a.negative, a.digits) }
    static func + (a: BigInt, b: BigInt) -> BigInt {
        if a.negative == b.negative { return BigInt(a.negative, bigSum(a.digits, b.digits)) }
        return bigLess(a.digits, b.digits) ? BigInt(b.negative, bigRest(b.digits, a.digits)) : BigInt(a.negative, bigRest(a.digits, b.digits))
    }
    static func - (a: BigInt, b: BigInt) -> BigInt { a + -b }
    static func * (a: BigInt, b: BigInt) -> BigInt { BigInt(a.negative != b.negative, bigProduct(a.digits, b.digits)) }
    static func += (a: inout BigInt, b: BigInt) { a = a + b }
    static func -= (a: inout BigInt, b: BigInt) { a = a - b }
    static func *= (a: inout BigInt, b: BigInt) { a = a * b }
    static func < (a: BigInt, b: BigInt) -> Bool {
        if a.negative != b.negative { return a.negative }
        return a.negative ? bigLess(b.digits, a.digits) : bigLess(a.digits, b.digits)
    }
    var description: String { bigText(self) }
}
