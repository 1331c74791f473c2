// Takes the last item away.
func popLast<T>(_ items: inout [T]) throws -> T {
    guard let item = items.popLast() else { throw IndexError("pop from empty list") }
    return item
}
