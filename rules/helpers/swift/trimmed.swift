// A text without characters of a kind at both ends.
func trimmed(_ text: String, _ isOne: (Unicode.Scalar) -> Bool) -> String { trimmedEnd(String(text.unicodeScalars.drop(while: isOne)), isOne) }
