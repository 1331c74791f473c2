// A text to fill up with, which is one character.
func fillCharacter(_ fill: String) throws -> String {
    guard fill.unicodeScalars.count == 1 else { throw TypeError("The fill character must be exactly one character long") }
    return fill
}
