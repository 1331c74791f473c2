// Whether a text has characters, and all are of a kind.
func allChars(_ text: String, _ isOne: (Unicode.Scalar) -> Bool) -> Bool {
    return !text.isEmpty && text.unicodeScalars.allSatisfy(isOne)
}
