// All pairs of items in order.
func pairsOf<T>(_ items: [T]) -> [(T, T)] { items.indices.flatMap { place in items[(place + 1)...].map { (items[place], $0) } } }
