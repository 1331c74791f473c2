// A text with characters replaced by a table.
func replaced(_ text: String, _ table: [Unicode.Scalar: Unicode.Scalar]) -> String {
    return String(String.UnicodeScalarView(text.unicodeScalars.map { table[$0] ?? $0 }))
}
