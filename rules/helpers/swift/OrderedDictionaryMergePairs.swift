// More entries; a function says which value of a key stays.
mutating func merge<S: Sequence>(_ pairs: S, uniquingKeysWith combine: (Value, Value) -> Value) where S.Element == (Key, Value) {
    for (key, value) in pairs { self[key] = valueOf[key].map { combine($0, value) } ?? value }
}
