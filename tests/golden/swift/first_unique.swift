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

    init(dictionaryLiteral pairs: (Key, Value)...) { for (key, value) in pairs { updateValue(value, forKey: key) } }
    subscript(key: Key) -> Value? {
        get { table[key] }
        set { updateValue(newValue!, forKey: key) }
    }
    @discardableResult mutating func updateValue(_ value: Value, forKey key: Key) -> Value? {
        if table[key] == nil { keys.append(key) }
        return table.updateValue(value, forKey: key)
    }
    func makeIterator() -> AnyIterator<(key: Key, value: Value)> { AnyIterator(keys.lazy.map { (key: $0, value: self.table[$0]!) }.makeIterator()) }

    // The value at a key, or another.
    subscript(key: Key, default value: @autoclosure () -> Value) -> Value {
        get { table[key] ?? value() }
        set { updateValue(newValue, forKey: key) }
    }
}
