// Adds other counts, so many times each.
func addCounts<K: Hashable>(_ counts: inout [K: Int], _ other: [K: Int], _ times: Int) {
    for (key, count) in other { counts[key, default: 0] += times * count }
}
