// Dictionaries with the same entries are equal, in any order.
extension OrderedDictionary: Equatable where Value: Equatable {
    static func == (a: OrderedDictionary, b: OrderedDictionary) -> Bool { a.valueOf == b.valueOf }
}
