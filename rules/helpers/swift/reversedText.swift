// A text with its characters in reverse order.
func reversedText(_ text: String) -> String { String(String.UnicodeScalarView(text.unicodeScalars.reversed())) }
