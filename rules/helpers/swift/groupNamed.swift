// The text of a named group.
func groupNamed(_ match: Regex<AnyRegexOutput>.Match, _ name: String) throws -> String {
    guard let group = match.output[name] else { throw IndexError("no such group") }
    return try unwrapped(group.substring.map { String($0) })
}
