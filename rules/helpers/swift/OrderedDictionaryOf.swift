// A dictionary of pairs; a function says which value of a key stays.
init(_ pairs: [(Key, Value)], uniquingKeysWith combine: (Value, Value) -> Value) { merge(pairs, uniquingKeysWith: combine) }
