// Counts items in a dictionary of counts.
func countItems<K: Hashable>(_ counts: inout [K: Int], _ items: [K]) {
    for item in items { counts[item, default: 0] += 1 }
}
