// A dictionary with the entries of two.
func merging(_ other: OrderedDictionary, uniquingKeysWith combine: (Value, Value) -> Value) -> OrderedDictionary {
    var result = self
    result.merge(other, uniquingKeysWith: combine)
    return result
}
