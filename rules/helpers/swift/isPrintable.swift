// Whether all characters of a text can be printed.
func isPrintable(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { isPrinted($0) } }
