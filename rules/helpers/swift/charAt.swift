// The character at an index of an ASCII text, which may count from the end.
func charAt(_ text: String, _ index: Int) throws -> Unicode.Scalar {
    let found = index < 0 ? index + text.utf8.count : index
    guard 0..<text.utf8.count ~= found else { throw IndexError("string index out of range") }
    return Unicode.Scalar(text.utf8[text.utf8.index(text.utf8.startIndex, offsetBy: found)])
}
