// The first item; none throws.
func firstOf<T>(_ items: [T]) throws -> T {
    guard let item = items.first else { throw StopIteration() }
    return item
}
