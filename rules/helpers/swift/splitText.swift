// The parts of a text between separators, split a number of times at most.
func splitText(_ text: String, _ separator: String, _ limit: Int = -1) throws -> [String] {
    guard !separator.isEmpty else { throw ValueError("empty separator") }
    let limit = limit < 0 ? Int.max : limit
    return text.unicodeScalars.split(separator: separator.unicodeScalars, maxSplits: limit, omittingEmptySubsequences: false).map { String($0) }
}
