// An integer of any size: a sign, and digits in base 10^7 from the least.
struct BigInt: Hashable, Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible {
    let negative: Bool, digits: [Int]

    init(_ negative: Bool, _ digits: [Int]) {
        self.digits = Array(digits.prefix((digits.lastIndex { $0 != 0 } ?? -1) + 1))
        self.negative = negative && !self.digits.isEmpty
    }
    init(sums: [Int]) {
        var (digits, carry) = ([Int](), 0)
        for sum in sums + [0, 0, 0] {
            digits.append(((sum + carry) % 10_000_000 + 10_000_000) % 10_000_000)
            carry = (sum + carry - digits.last!) / 10_000_000
        }
        self = carry < 0 ? -BigInt(sums: sums.map { -$0 }) : BigInt(false, digits)
    }
    init(_ value: Int) { self.init(sums: [value % 10_000_000, value / 10_000_000]) }
    init(integerLiteral value: Int) { self.init(value) }
    static prefix func - (a: BigInt) -> BigInt { BigInt(!a.negative, a.digits) }
    static func + (a: BigInt, b: BigInt) -> BigInt {
        func digit(_ x: BigInt, _ place: Int) -> Int { place >= x.digits.count ? 0 : x.negative ? -x.digits[place] : x.digits[place] }
        return BigInt(sums: (0..<max(a.digits.count, b.digits.count)).map { digit(a, $0) + digit(b, $0) })
    }
    static func - (a: BigInt, b: BigInt) -> BigInt { a + -b }
    static func < (a: BigInt, b: BigInt) -> Bool { (a - b).negative }
    var description: String {
        let text = digits.reversed().map { String(10_000_000 + $0).dropFirst() }.joined().drop { $0 == "0" }
        return digits.isEmpty ? "0" : (negative ? "-" : "") + text
    }
}
