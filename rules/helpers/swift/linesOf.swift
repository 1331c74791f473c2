// The lines of a text, with or without their ends.
func linesOf(_ text: String, _ keepEnds: Bool = false) -> [String] {
    let end = "\\n\\x0B\\f\\x1C-\\x1E\\x85\\u{2028}\\u{2029}"
    let line = try! Regex("([^\\r\(end)]*)(?:\\r\\n|[\\r\(end)])|[^\\r\(end)]+", as: (Substring, Substring?).self)
    return text.matches(of: line.matchingSemantics(.unicodeScalar)).map { String(keepEnds ? $0.output.0 : $0.output.1 ?? $0.output.0) }
}
