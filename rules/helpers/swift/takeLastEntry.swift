// Takes the last entry away.
func takeLastEntry<K, V>(_ table: inout [K: V]) throws -> (K, V) {
    guard let key = table.keys.last else { throw KeyError("'popitem(): dictionary is empty'") }
    return (key, table.removeValue(forKey: key)!)
}
