// Removes the first item that equals another; a missing one throws.
func removeItem<T: Equatable>(_ items: inout [T], _ item: T) throws {
    guard let place = items.firstIndex(of: item) else { throw ValueError("list.remove(x): x not in list") }
    items.remove(at: place)
}
