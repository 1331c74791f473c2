// The value at a key of a dictionary, or another.
extension OrderedDictionary {
    subscript(key: Key, default value: @autoclosure () -> Value) -> Value {
        get { self[key] ?? value() }
        set { updateValue(newValue, forKey: key) }
    }
}
