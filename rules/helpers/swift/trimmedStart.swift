// A text without characters of a kind at its start.
func trimmedStart(_ text: String, _ isOne: (Unicode.Scalar) -> Bool) -> String { String(text.unicodeScalars.drop(while: isOne)) }
