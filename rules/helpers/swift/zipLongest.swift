// The items of two lists side by side, nothing where one is at its end.
func zipLongest<A, B>(_ a: [A], _ b: [B]) -> [(A?, B?)] {
    return (0..<max(a.count, b.count)).map { ($0 < a.count ? a[$0] : nil, $0 < b.count ? b[$0] : nil) }
}
