// The value of a key; a missing key throws.
func lookUp<K, V>(_ table: [K: V], _ key: K) throws -> V {
    guard let value = table[key] else { throw KeyError(key is String ? "'\(key)'" : "\(key)") }
    return value
}
