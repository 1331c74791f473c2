// Each item with the next one.
func neighbours<T>(_ items: [T]) -> [(T, T)] { Array(zip(items, items.dropFirst())) }
