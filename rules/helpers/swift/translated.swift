// A text with characters replaced by a table.
func translated<V>(_ text: String, _ table: [Int: V], _ show: (V) throws -> String) rethrows -> String {
    return try text.unicodeScalars.map { c in try table[Int(c.value)].map(show) ?? String(c) }.joined()
}
