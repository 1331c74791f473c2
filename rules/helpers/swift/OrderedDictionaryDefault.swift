// The value at a key, or another.
subscript(key: Key, default value: @autoclosure () -> Value) -> Value {
    get { valueOf[key] ?? value() }
    set { self[key] = newValue }
}
