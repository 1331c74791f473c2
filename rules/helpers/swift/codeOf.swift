// The code point of a text of one character.
func codeOf(_ text: String) throws -> Int {
    guard let c = text.unicodeScalars.first, text.unicodeScalars.count == 1 else {
        throw TypeError("ord() expected a character, but string of length \(text.unicodeScalars.count) found")
    }
    return Int(c.value)
}
