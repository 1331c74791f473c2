// A table for translated: from characters to characters.
func translation(_ from: String, _ to: String) throws -> [Int: Int] {
    guard from.unicodeScalars.count == to.unicodeScalars.count else {
        throw ValueError("the first two maketrans arguments must have equal length")
    }
    var table: [Int: Int] = [:]
    for (a, b) in zip(from.unicodeScalars, to.unicodeScalars) { table[Int(a.value)] = Int(b.value) }
    return table
}
