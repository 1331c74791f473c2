// The character of an ASCII text at an index.
func letter(_ text: String, _ index: Int) -> Unicode.Scalar { Unicode.Scalar(text.utf8[text.utf8.index(text.utf8.startIndex, offsetBy: index)]) }
