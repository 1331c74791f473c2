// Takes the next item; at the end it throws.
func nextItem<T>(_ items: inout [T]) throws -> T {
    guard !items.isEmpty else { throw StopIteration() }
    return items.removeFirst()
}
