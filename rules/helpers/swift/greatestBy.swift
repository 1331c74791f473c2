// The first of the items with the greatest key, which each is asked for once.
func greatestBy<T, K>(_ items: [T], _ key: (T) throws -> K, _ before: (K, K) throws -> Bool) throws -> T {
    let keyed = try items.map { (try key($0), $0) }
    return try greatest(keyed) { try before($0.0, $1.0) }.1
}
