// A text without characters of a kind at its start.
func trimmedStart(_ text: String, _ isOne: (Unicode.Scalar) -> Bool) -> String {
    return String(text.unicodeScalars.drop(while: isOne))
}
