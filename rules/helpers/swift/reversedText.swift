// A text with its characters in reverse order.
func reversedText(_ text: String) -> String {
    return textOf(text.unicodeScalars.reversed())
}
