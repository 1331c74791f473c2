// So many times one character.
func padding(_ fill: String, _ count: Int) throws -> String {
    guard fill.unicodeScalars.count == 1 else { throw TypeError("The fill character must be exactly one character long") }
    return String(repeating: fill, count: max(count, 0))
}
