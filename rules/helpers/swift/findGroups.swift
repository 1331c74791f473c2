// The groups of all matches.
func findGroups(_ text: String, _ subject: String) throws -> [[String]] {
    return try subject.matches(of: pattern(text)).map { match in groupTexts(match) }
}
