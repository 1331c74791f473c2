// Whether a text has letters with case, all of them capital ones.
func isUpper(_ text: String) -> Bool {
    let cased = text.unicodeScalars.filter { $0.properties.isUppercase || $0.properties.isLowercase || $0.properties.generalCategory == .titlecaseLetter }
    return !cased.isEmpty && cased.allSatisfy { $0.properties.isUppercase }
}
