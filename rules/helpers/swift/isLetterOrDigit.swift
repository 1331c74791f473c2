// Whether a character is a letter or a number.
func isLetterOrDigit(_ c: Unicode.Scalar) -> Bool { isLetter(c) || c.properties.numericType != nil }
