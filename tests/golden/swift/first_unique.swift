/// The first character that occurs only once, or None.
func firstUnique(_ text: String) -> String? {
    var counts: OrderedDictionary<String, Int> = [:]
    for letter in text.unicodeScalars {
        let ch = String(letter)
        counts[ch, default: 0] += 1
    }
    for (ch, count) in counts {
        if count == 1 {
            return ch
        }
    }
    return nil
}

// A dictionary that keeps the order of insertion.
struct OrderedDictionary<Key: Hashable, Value>: Sequence, ExpressibleByDictionaryLiteral {
    private(set) var keys: [Key] = []
    private var table: [Key: Value] = [:]

    init() {}
    init(dictionaryLiteral pairs: (Key, Value)...) {
        for (key, value) in pairs { updateValue(value, forKey: key) }
    }
    var count: Int { keys.count }
    var isEmpty: Bool { keys.isEmpty }
    var values: [Value] { keys.map { table[$0]! } }
    subscript(key: Key) -> Value? {
        get { table[key] }
        set {
            if let newValue { updateValue(newValue, forKey: key) } else { removeValue(forKey: key) }
        }
    }
    @discardableResult mutating func updateValue(_ value: Value, forKey key: Key) -> Value? {
        let old = table.updateValue(value, forKey: key)
        if old == nil { keys.append(key) }
        return old
    }
    @discardableResult mutating func removeValue(forKey key: Key) -> Value? {
        guard let old = table.removeValue(forKey: key) else { return nil }
        if keys.last == key { keys.removeLast() } else { keys.remove(at: keys.firstIndex(of: key)!) }
        return old
    }
    func makeIterator() -> AnyIterator<(key: Key, value: Value)> { AnyIterator(keys.lazy.map { (key: $0, value: self.table[$0]!) }.makeIterator()) }
}

// The value at a key of a dictionary, or another.
extension OrderedDictionary {
    subscript(key: Key, default value: @autoclosure () -> Value) -> Value {
        get { self[key] ?? value() }
        set { updateValue(newValue, forKey: key) }
    }
}

// Dictionaries with the same entries are equal, in any order.
extension OrderedDictionary: Equatable where Value: Equatable {
    static func == (a: OrderedDictionary, b: OrderedDictionary) -> Bool { a.count == b.count && a.keys.allSatisfy { a[$0] == b[$0] } }
}
