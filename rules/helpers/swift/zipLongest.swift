// The items of two lists side by side, nothing where one is at its end.
func zipLongest<A, B>(_ a: [A], _ b: [B]) -> [(A?, B?)] {
    var rows: [(A?, B?)] = []
    for place in 0..<max(a.count, b.count) {
        let first: A? = place < a.count ? a[place] : nil
        let second: B? = place < b.count ? b[place] : nil
        rows.append((first, second))
    }
    return rows
}
