// Moves a key to the front.
func moveToFront<K, V>(_ table: inout [K: V], _ key: K) throws {
    let value = try takeKey(&table, key)
    let rest = table
    table = [key: value]
    table.merge(rest) { old, _ in old }
}
