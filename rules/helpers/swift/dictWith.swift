// A dictionary with one value for all keys.
func dictWith<K: Hashable, V>(_ keys: [K], _ value: V) -> [K: V] {
    var table: [K: V] = [:]
    for key in keys { table.updateValue(value, forKey: key) }
    return table
}
