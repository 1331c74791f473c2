// Whether a text contains another one.
func hasText(_ text: String, _ part: String) -> Bool {
    return findText(text, part) >= 0
}
