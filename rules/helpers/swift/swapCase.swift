// A text with capital letters for small ones and the reverse.
func swapCase(_ text: String) -> String {
    return text.unicodeScalars.map { $0.properties.isUppercase ? $0.properties.lowercaseMapping : $0.properties.uppercaseMapping }.joined()
}
