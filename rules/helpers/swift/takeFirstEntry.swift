// Takes the first entry away.
func takeFirstEntry<K, V>(_ table: inout [K: V]) throws -> (K, V) {
    guard let key = table.keys.first else { throw KeyError("'popitem(): dictionary is empty'") }
    return (key, table.removeValue(forKey: key)!)
}
