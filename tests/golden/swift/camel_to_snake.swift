/// Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
func camelToSnake(_ name: String) throws -> String {
    var result = ""
    for (i, ch) in name.unicodeScalars.enumerated() {
        if ch.properties.isUppercase {
            let afterLower = try i > 0 && charAt(name, i - 1).properties.isLowercase
            let beforeLower = try i > 0 && charAt(name, i - 1) != "_" && isLower(String(name.unicodeScalars.prefix(i + 2).dropFirst(i + 1)))
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

// An exception that nothing looks at: its class and what it says.
struct Failure: Error { let message: String }

// The character at an index of an ASCII text, which may count from the end.
func charAt(_ text: String, _ index: Int) throws -> Unicode.Scalar {
    let bytes = text.utf8
    let found = index < 0 ? index + bytes.count : index
    guard 0 <= found && found < bytes.count else { throw Failure(message: "IndexError: string index out of range") }
    return Unicode.Scalar(bytes[bytes.index(bytes.startIndex, offsetBy: found)])
}

// Whether a text has letters with case, all of them small ones.
func isLower(_ text: String) -> Bool {
    let cased = text.unicodeScalars.filter { $0.properties.isUppercase || $0.properties.isLowercase || $0.properties.generalCategory == .titlecaseLetter }
    return !cased.isEmpty && cased.allSatisfy { $0.properties.isLowercase }
}
