// The big integer that a text says; what is no integer throws.
func bigParse(_ text: String) throws -> BigInt {
    let shown = trimmed(text, isBlank)
    let negative = shown.hasPrefix("-")
    let digits = Array((negative || shown.hasPrefix("+") ? String(shown.dropFirst()) : shown).utf8)
    guard let first = digits.first, let last = digits.last, first != 95, last != 95, !shown.utf8.contains("__".utf8),
        digits.allSatisfy({ (48...57).contains($0) || $0 == 95 })
    else { throw ValueError("invalid literal for int() with base 10: \(quoted(text))") }
    var value = BigInt(0)
    for digit in digits where digit != 95 { value = value * 10 + BigInt(Int(digit) - 48) }
    return negative ? -value : value
}
