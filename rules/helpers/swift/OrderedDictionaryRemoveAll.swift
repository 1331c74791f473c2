// Empties a dictionary.
extension OrderedDictionary {
    mutating func removeAll() { self = OrderedDictionary() }
}
