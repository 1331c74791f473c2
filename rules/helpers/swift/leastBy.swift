// The first of the items with the least key, which each is asked for once.
func leastBy<T, K>(_ items: [T], _ key: (T) throws -> K, _ before: (K, K) throws -> Bool) throws -> T {
    let keyed = try items.map { (try key($0), $0) }
    return try least(keyed) { try before($0.0, $1.0) }.1
}
