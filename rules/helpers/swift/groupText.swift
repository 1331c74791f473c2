// The text of a group, nothing where it took no part.
func groupText(_ match: Regex<AnyRegexOutput>.Match, _ place: Int) throws -> String? {
    guard 0 <= place && place < match.output.count else { throw IndexError("no such group") }
    return match.output[place].substring.map { String($0) }
}
