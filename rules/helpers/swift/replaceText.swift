// A text with another one in the place of a part, so many times at most.
func replaceText(_ text: String, _ old: String, _ new: String, _ limit: Int) -> String {
    let limit = limit < 0 ? Int.max : limit
    return String(text.unicodeScalars.replacing(old.unicodeScalars, with: new.unicodeScalars, maxReplacements: limit))
}
