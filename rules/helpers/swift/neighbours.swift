// Each item with the next one.
func neighbours<T>(_ items: [T]) -> [(T, T)] {
    return Array(zip(items, items.dropFirst()))
}
