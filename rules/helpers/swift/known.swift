// A key that a dictionary must have.
func known<K, V>(_ key: K, _ table: [K: V]) throws -> K {
    let shown = key is String ? "'\(key)'" : "\(key)"
    guard table[key] != nil else { throw KeyError(shown) }
    return key
}
