/// Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
func camelToSnake(_ name: String) -> String {
    var result = ""
    for (i, ch) in name.unicodeScalars.enumerated() {
        if ch.properties.isUppercase {
            let afterLower = i > 0 && letter(name, i - 1).properties.isLowercase
            let beforeLower = i > 0 && letter(name, i - 1) != "_" && isLower(String(name.unicodeScalars.prefix(i + 2).dropFirst(i + 1)))
            if afterLower || beforeLower {
                result += "_"
            }
            result += ch.properties.lowercaseMapping
        } else {
            result += String(ch)
        }
    }
    return result
}

// The character of an ASCII text at an index.
func letter(_ text: String, _ index: Int) -> Unicode.Scalar { Unicode.Scalar(text.utf8[text.utf8.index(text.utf8.startIndex, offsetBy: index)]) }

// Whether a text has letters with case, all of them small ones.
func isLower(_ text: String) -> Bool {
    let cased = text.unicodeScalars.filter { $0.properties.isUppercase || $0.properties.isLowercase || $0.properties.generalCategory == .titlecaseLetter }
    return !cased.isEmpty && cased.allSatisfy { $0.properties.isLowercase }
}
