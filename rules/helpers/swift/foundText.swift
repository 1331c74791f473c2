// The text of a match, or of its one group.
func foundText(_ match: Regex<AnyRegexOutput>.Match) -> String {
    return match.output[min(1, match.output.count - 1)].substring.map { String($0) } ?? ""
}
