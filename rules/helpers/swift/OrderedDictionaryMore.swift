// What dictionaries can do besides.
extension OrderedDictionary {
    subscript(key: Key, default value: @autoclosure () -> Value) -> Value {
        get { self[key] ?? value() }
        set { updateValue(newValue, forKey: key) }
    }
    mutating func merge<S: Sequence>(_ pairs: S, uniquingKeysWith combine: (Value, Value) -> Value) where S.Element == (Key, Value) {
        for (key, value) in pairs { self[key] = self[key].map { combine($0, value) } ?? value }
    }
    mutating func merge(_ other: OrderedDictionary, uniquingKeysWith combine: (Value, Value) -> Value) {
        merge(other.map { ($0.key, $0.value) }, uniquingKeysWith: combine)
    }
    func merging(_ other: OrderedDictionary, uniquingKeysWith combine: (Value, Value) -> Value) -> OrderedDictionary {
        var result = self
        result.merge(other, uniquingKeysWith: combine)
        return result
    }
    func mapValues<T>(_ change: (Value) throws -> T) rethrows -> OrderedDictionary<Key, T> {
        var result = OrderedDictionary<Key, T>()
        for (key, value) in self { result[key] = try change(value) }
        return result
    }
    mutating func removeAll() { self = OrderedDictionary() }
}
extension OrderedDictionary: Equatable where Value: Equatable {
    static func == (a: OrderedDictionary, b: OrderedDictionary) -> Bool { a.count == b.count && a.keys.allSatisfy { a[$0] == b[$0] } }
}
extension OrderedDictionary: Hashable where Value: Hashable {
    func hash(into hasher: inout Hasher) { hasher.combine(count) }
}
