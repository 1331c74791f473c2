// A text with matches replaced, so many times at most; \1 is a group.
func replaceRegex(_ text: String, _ new: String, _ subject: String, _ limit: Int = 0) throws -> String {
    return try subject.replacing(pattern(text), maxReplacements: limit > 0 ? limit : Int.max) { match in try filledIn(new, match) }
}
