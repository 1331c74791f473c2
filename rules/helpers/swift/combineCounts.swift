// Two dictionaries of counts combined; only positive counts stay.
func combineCounts<K: Hashable>(_ a: [K: Int], _ b: [K: Int], _ combine: (Int, Int) -> Int) -> [K: Int] {
    var counts: [K: Int] = [:]
    for key in Array(a.keys) + b.keys.filter({ a[$0] == nil }) {
        let count = combine(a[key] ?? 0, b[key] ?? 0)
        if count > 0 { counts[key] = count }
    }
    return counts
}
