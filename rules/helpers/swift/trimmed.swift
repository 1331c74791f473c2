// A text without characters of a kind at both ends.
func trimmed(_ text: String, _ isOne: (Unicode.Scalar) -> Bool) -> String { trimmedStart(trimmedEnd(text, isOne), isOne) }
