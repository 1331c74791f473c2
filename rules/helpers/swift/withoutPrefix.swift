// A text without a start that it may have.
func withoutPrefix(_ text: String, _ part: String) -> String {
    return text.utf8.starts(with: part.utf8) ? String(text.unicodeScalars.dropFirst(part.unicodeScalars.count)) : text
}
