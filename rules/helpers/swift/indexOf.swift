// The index of an item between two bounds; a missing one throws.
func indexOf<T: Equatable>(_ items: [T], _ item: T, _ start: Int = 0, _ stop: Int = Int.max) throws -> Int {
    let first = clamped(start, items.count)
    guard let place = items[first..<max(first, clamped(stop, items.count))].firstIndex(of: item) else {
        throw ValueError("the item is not in the list")
    }
    return place
}
