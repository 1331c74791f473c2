// How often each item occurs.
func countsOf<K: Hashable>(_ items: [K]) -> [K: Int] {
    var counts: [K: Int] = [:]
    countItems(&counts, items)
    return counts
}
