// Whether a text contains another one.
func hasText(_ text: String, _ part: String) -> Bool {
    return part.isEmpty || text.unicodeScalars.firstRange(of: part.unicodeScalars) != nil
}
