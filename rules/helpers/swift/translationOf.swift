// A table for translated: by code points in the place of characters.
func translationOf<V>(_ characters: [String: V]) throws -> [Int: V] {
    var table: [Int: V] = [:]
    for (key, value) in characters {
        guard key.unicodeScalars.count == 1 else { throw ValueError("string keys in translate table must be of length 1") }
        table.updateValue(value, forKey: try codeOf(key))
    }
    return table
}
