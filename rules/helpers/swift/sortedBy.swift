// Items in the order of their keys, each key computed once.
func sortedBy<T, K>(_ items: [T], _ key: (T) throws -> K, _ before: (K, K) throws -> Bool) rethrows -> [T] {
    let keyed = try items.map { (try key($0), $0) }
    return try keyed.sorted { try before($0.0, $1.0) }.map { $0.1 }
}
