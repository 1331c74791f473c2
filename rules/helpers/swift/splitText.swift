// The parts of a text between separators, split a number of times at most.
func splitText(_ text: String, _ separator: String, _ limit: Int = -1) throws -> [String] {
    guard !separator.isEmpty else { throw ValueError("empty separator") }
    let all = parts(text, separator)
    if limit < 0 || all.count <= limit + 1 { return all }
    return Array(all[..<limit]) + [all[limit...].joined(separator: separator)]
}
