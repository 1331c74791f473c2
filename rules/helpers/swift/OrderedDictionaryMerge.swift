// The entries of another dictionary as well.
mutating func merge(_ other: OrderedDictionary, uniquingKeysWith combine: (Value, Value) -> Value) {
    merge(other.map { ($0.key, $0.value) }, uniquingKeysWith: combine)
}
