// Takes the first item away.
func takeFirst<T>(_ items: inout [T]) throws -> T {
    guard !items.isEmpty else { throw IndexError("pop from an empty deque") }
    return items.removeFirst()
}
