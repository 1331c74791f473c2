// A key that a dictionary must have.
func known<K, V>(_ key: K, _ table: [K: V]) throws -> K {
    guard table[key] != nil else { throw KeyError(key is String ? "'\(key)'" : "\(key)") }
    return key
}
