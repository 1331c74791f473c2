// The float that a text says; what is none throws.
func parseFloat(_ text: String) throws -> Double {
    let bad = ValueError("could not convert string to float: \(quoted(text))")
    let shown = trimmed(text, isBlank).lowercased()
    let scalars = Array(shown.unicodeScalars)
    for (place, c) in scalars.enumerated() where c == "_" {
        guard place > 0, place + 1 < scalars.count, isDigit(scalars[place - 1]), isDigit(scalars[place + 1]) else { throw bad }
    }
    let plain = String(String.UnicodeScalarView(scalars.filter { $0 != "_" }))
    guard !plain.utf8.contains("x".utf8), !plain.utf8.contains("(".utf8), let value = Double(plain) else {
        if plain == "infinity" || plain == "+infinity" { return Double.infinity }
        if plain == "-infinity" { return -Double.infinity }
        throw bad
    }
    return value
}
