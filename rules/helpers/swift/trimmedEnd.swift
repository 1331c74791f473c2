// A text without characters of a kind at its end.
func trimmedEnd(_ text: String, _ isOne: (Unicode.Scalar) -> Bool) -> String {
    let scalars = text.unicodeScalars
    guard let last = scalars.lastIndex(where: { !isOne($0) }) else { return "" }
    return String(scalars[...last])
}
