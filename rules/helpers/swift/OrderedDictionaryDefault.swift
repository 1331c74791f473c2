// The value at a key, or another.
subscript(key: Key, default value: @autoclosure () -> Value) -> Value {
    get { table[key] ?? value() }
    set { updateValue(newValue, forKey: key) }
}
