// Runs of items with equal keys.
func runs<T, K: Equatable>(_ items: [T], _ key: (T) throws -> K) rethrows -> [(K, [T])] {
    var out: [(K, [T])] = []
    for item in items {
        let value = try key(item)
        if let last = out.last, last.0 == value { out[out.count - 1].1.append(item) } else { out.append((value, [item])) }
    }
    return out
}
