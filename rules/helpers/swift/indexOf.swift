// The index of an item; a missing one throws.
func indexOf<T: Equatable>(_ items: [T], _ item: T) throws -> Int {
    guard let place = items.firstIndex(of: item) else { throw ValueError("the item is not in the list") }
    return place
}
