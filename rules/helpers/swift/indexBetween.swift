// The index of an item between two bounds; a missing one throws.
func indexBetween<T: Equatable>(_ items: [T], _ item: T, _ start: Int, _ stop: Int = Int.max) throws -> Int {
    return clamped(start, items.count) + (try indexOf(slice(items, start, stop), item))
}
