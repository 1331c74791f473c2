// A dictionary with more entries.
extension OrderedDictionary {
    init(_ pairs: [(Key, Value)], uniquingKeysWith combine: (Value, Value) -> Value) { merge(pairs, uniquingKeysWith: combine) }
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
}
