// Moves a key to the end.
func moveToEnd<K, V>(_ table: inout [K: V], _ key: K) throws {
    let value = try takeKey(&table, key)
    table.updateValue(value, forKey: key)
}
