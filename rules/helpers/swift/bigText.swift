// The decimal text of a big integer.
func bigText(_ value: BigInt) -> String {
    var (groups, rest) = ([String](), value.digits)
    while !rest.isEmpty {
        let (quotient, group) = bigDivided(rest, [1_000_000_000])
        rest = BigInt(false, quotient).digits
        let text = String(group[0])
        groups.append(rest.isEmpty ? text : String(repeating: "0", count: 9 - text.utf8.count) + text)
    }
    return groups.isEmpty ? "0" : (value.negative ? "-" : "") + groups.reversed().joined()
}
