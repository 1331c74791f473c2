// The integer that an ASCII text says; what is no integer throws.
func parseDigits(_ text: String) throws -> Int {
    guard let digits = text.wholeMatch(of: #/[\s\x1C-\x1F]*([+-]?\d+(?:_\d+)*)[\s\x1C-\x1F]*/#)?.1 else {
        throw ValueError("invalid literal for int() with base 10: \(quoted(text))")
    }
    return Int(digits.filter { $0 != "_" })!
}
