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
    var keys: [Key] = [], valueOf: [Key: Value] = [:]

    init(dictionaryLiteral pairs: (Key, Value)...) { for (key, value) in pairs { self[key] = value } }
    subscript(key: Key) -> Value? {
        get { valueOf[key] }
        set { if valueOf.updateValue(newValue!, forKey: key) == nil { keys.append(key) } }
    }
    func makeIterator() -> AnyIterator<(key: Key, value: Value)> { AnyIterator(keys.lazy.map { (key: $0, value: self.valueOf[$0]!) }.makeIterator()) }

    // The value at a key, or another.
    subscript(key: Key, default value: @autoclosure () -> Value) -> Value {
        get { valueOf[key] ?? value() }
        set { self[key] = newValue }
    }
}
