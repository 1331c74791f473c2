/// Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
func camelToSnake(_ name: String) throws -> String {
    var result = ""
    for (i, ch) in name.unicodeScalars.enumerated() {
        if ch.properties.isUppercase {
            let afterLower = try i > 0 && charAt(name, i - 1).properties.isLowercase
            let beforeLower = try i > 0 && charAt(name, i - 1) != "_" && isLower(substring(name, i + 1, i + 2))
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

// The base of all exceptions: a message.
class Exception: Error {
    let message: String

    init(_ message: String = "") {
        self.message = message
    }
}

// The exception LookupError.
class LookupError: Exception {}

// The exception IndexError.
class IndexError: LookupError {}

// The character at an index of an ASCII text, which may count from the end.
func charAt(_ text: String, _ index: Int) throws -> Unicode.Scalar {
    let bytes = text.utf8
    let found = index < 0 ? index + bytes.count : index
    guard 0 <= found && found < bytes.count else { throw IndexError("string index out of range") }
    return Unicode.Scalar(bytes[bytes.index(bytes.startIndex, offsetBy: found)])
}

// A bound of a slice, which may count from the end, as an index.
func clamped(_ bound: Int, _ count: Int) -> Int {
    return min(max(bound < 0 ? bound + count : bound, 0), count)
}

// The part between two bounds, which may count from the end.
func slice<T>(_ items: [T], _ start: Int, _ stop: Int = Int.max) -> [T] {
    let first = clamped(start, items.count)
    return Array(items[first..<max(first, clamped(stop, items.count))])
}

// The text made of characters.
func textOf<S: Sequence>(_ characters: S) -> String where S.Element == Unicode.Scalar {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: characters)
    return String(text)
}

// The part of a text between two bounds, which may count from the end.
func substring(_ text: String, _ start: Int, _ stop: Int = Int.max) -> String {
    return textOf(slice(Array(text.unicodeScalars), start, stop))
}

// Whether a text has letters with case, all of them small ones.
func isLower(_ text: String) -> Bool {
    let cased = text.unicodeScalars.filter { $0.properties.isUppercase || $0.properties.isLowercase || $0.properties.generalCategory == .titlecaseLetter }
    return !cased.isEmpty && cased.allSatisfy { $0.properties.isLowercase }
}
