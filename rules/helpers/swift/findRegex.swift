// The texts of all matches, or of their one group.
func findRegex(_ text: String, _ subject: String) throws -> [String] {
    return try subject.matches(of: pattern(text)).map { match in try groupText(match, min(1, match.output.count - 1)) ?? "" }
}
