// A regular expression; what is none throws.
func pattern(_ text: String) throws -> Regex<AnyRegexOutput> {
    do {
        return try Regex(text).matchingSemantics(.unicodeScalar)
    } catch {
        throw ValueError("\(error)")
    }
}
