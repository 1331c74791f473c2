// The parts of a text between separators, split a number of times at most, from the end.
func splitFromEnd(_ text: String, _ separator: String, _ limit: Int) throws -> [String] {
    guard !separator.isEmpty else { throw ValueError("empty separator") }
    return try splitText(reversedText(text), reversedText(separator), limit).reversed().map { reversedText($0) }
}
