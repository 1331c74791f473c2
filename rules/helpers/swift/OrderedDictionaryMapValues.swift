// A dictionary with other values at its keys.
func mapValues<T>(_ change: (Value) throws -> T) rethrows -> OrderedDictionary<Key, T> {
    var result: OrderedDictionary<Key, T> = [:]
    for (key, value) in self { result[key] = try change(value) }
    return result
}
