// The value of a key, which gets a default where it is missing.
func setDefault<K, V>(_ table: inout [K: V], _ key: K, _ value: V) -> V {
    if let found = table[key] { return found }
    table.updateValue(value, forKey: key)
    return value
}
