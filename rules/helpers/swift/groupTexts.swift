// The texts of all groups.
func groupTexts(_ match: Regex<AnyRegexOutput>.Match) -> [String] {
    return match.output.dropFirst().map { $0.substring.map { String($0) } ?? "" }
}
