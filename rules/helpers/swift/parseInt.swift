// The integer that a text says, in a base; what is no integer throws.
func parseInt(_ text: String, _ radix: Int = 10) throws -> Int {
    let bad = ValueError("invalid literal for int() with base \(radix): \(quoted(text))")
    var digits = trimmed(text, isBlank).lowercased()
    let negative = digits.hasPrefix("-")
    if negative || digits.hasPrefix("+") { digits.removeFirst() }
    for (base, prefix) in [(2, "0b"), (8, "0o"), (16, "0x")] where radix == base && digits.hasPrefix(prefix) { digits.removeFirst(digits.hasPrefix(prefix + "_") ? 3 : 2) }
    if digits.hasPrefix("_") || digits.hasSuffix("_") || digits.utf8.contains("__".utf8) || digits.hasPrefix("+") || digits.hasPrefix("-") { throw bad }
    let plain = String(String.UnicodeScalarView(digits.unicodeScalars.filter { $0 != "_" }.map { c in
        c.isASCII ? c : c.properties.numericType == .decimal ? Unicode.Scalar(UInt8(48 + Int(c.properties.numericValue!))) : c
    }))
    guard !plain.isEmpty, plain.utf8.allSatisfy({ Int(String(Unicode.Scalar($0)), radix: radix) != nil }) else { throw bad }
    return Int((negative ? "-" : "") + plain, radix: radix)!
}
