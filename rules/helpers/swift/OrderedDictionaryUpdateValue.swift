// Sets the value of a key.
mutating func updateValue(_ value: Value, forKey key: Key) { self[key] = value }
