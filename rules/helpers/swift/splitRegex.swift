// The parts of a text between matches, split a number of times at most.
func splitRegex(_ text: String, _ subject: String, _ limit: Int = 0) throws -> [String] {
    var (out, start) = ([String](), subject.startIndex)
    for match in try subject.matches(of: pattern(text)).prefix(limit > 0 ? limit : Int.max) {
        out.append(String(subject[start..<match.range.lowerBound]))
        start = match.range.upperBound
    }
    return out + [String(subject[start...])]
}
