// A text without an end that it may have.
func withoutSuffix(_ text: String, _ part: String) -> String {
    return endsWith(text, part) ? String(text.unicodeScalars.dropLast(part.unicodeScalars.count)) : text
}
