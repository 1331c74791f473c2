// The character at an index of an ASCII text, which may count from the end.
func charAt(_ text: String, _ index: Int) throws -> Unicode.Scalar {
    let bytes = text.utf8
    let found = index < 0 ? index + bytes.count : index
    guard 0 <= found && found < bytes.count else { throw IndexError("string index out of range") }
    return Unicode.Scalar(bytes[bytes.index(bytes.startIndex, offsetBy: found)])
}
