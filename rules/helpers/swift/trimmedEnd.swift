// A text without characters of a kind at its end.
func trimmedEnd(_ text: String, _ isOne: (Unicode.Scalar) -> Bool) -> String {
    return text.unicodeScalars.lastIndex { !isOne($0) }.map { String(text.unicodeScalars[...$0]) } ?? ""
}
