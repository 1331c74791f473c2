// A table for translated: from characters to characters, and characters that go.
func translationWithout(_ from: String, _ to: String, _ gone: String) throws -> [Int: Int?] {
    var table = try translation(from, to).mapValues { code -> Int? in code }
    for c in gone.unicodeScalars { table.updateValue(nil, forKey: Int(c.value)) }
    return table
}
