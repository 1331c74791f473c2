// A dictionary that keeps the order of insertion.
struct OrderedDictionary<Key: Hashable, Value>: Sequence, ExpressibleByDictionaryLiteral {
    var keys: [Key] = [], valueOf: [Key: Value] = [:]

    init(dictionaryLiteral pairs: (Key, Value)...) { for (key, value) in pairs { self[key] = value } }
    subscript(key: Key) -> Value? {
        get { valueOf[key] }
        set { if valueOf.updateValue(newValue!, forKey: key) == nil { keys.append(key) } }
    }
    func makeIterator() -> AnyIterator<(key: Key, value: Value)> { AnyIterator(keys.lazy.map { (key: $0, value: self.valueOf[$0]!) }.makeIterator()) }
}
