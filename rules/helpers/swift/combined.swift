// Items combined from the first to the last; none throws.
func combined<T>(_ items: [T], _ combine: (T, T) throws -> T) throws -> T {
    guard let first = items.first else { throw TypeError("reduce() of empty iterable with no initial value") }
    return try items.dropFirst().reduce(first, combine)
}
