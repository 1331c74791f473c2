// How often each item occurs.
func countsOf<K: Hashable>(_ items: [K]) -> [K: Int] { items.reduce(into: [:]) { counts, item in counts[item, default: 0] += 1 } }
