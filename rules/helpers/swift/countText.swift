// How often a part occurs in a text.
func countText(_ text: String, _ part: String) -> Int {
    let scalars = text.unicodeScalars
    return part.isEmpty ? scalars.count + 1 : scalars.split(separator: part.unicodeScalars, omittingEmptySubsequences: false).count - 1
}
