// A table from the characters of one text to those of another.
func replacements(_ from: String, _ to: String) throws -> [Unicode.Scalar: Unicode.Scalar] {
    guard from.unicodeScalars.count == to.unicodeScalars.count else {
        throw ValueError("the first two maketrans arguments must have equal length")
    }
    return Dictionary(zip(from.unicodeScalars, to.unicodeScalars)) { _, last in last }
}
