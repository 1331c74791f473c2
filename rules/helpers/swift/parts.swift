// The parts of a text between separators.
func parts(_ text: String, _ separator: String) -> [String] {
    return text.unicodeScalars.split(separator: separator.unicodeScalars, omittingEmptySubsequences: false).map { String($0) }
}
