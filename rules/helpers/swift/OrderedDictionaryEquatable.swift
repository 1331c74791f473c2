// Dictionaries with the same entries are equal, in any order.
extension OrderedDictionary: Equatable where Value: Equatable {
    static func == (a: OrderedDictionary, b: OrderedDictionary) -> Bool { a.count == b.count && a.keys.allSatisfy { a[$0] == b[$0] } }
}
