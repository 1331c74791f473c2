// All triples of items of three lists.
func product3<A, B, C>(_ a: [A], _ b: [B], _ c: [C]) -> [(A, B, C)] {
    return a.flatMap { first in b.flatMap { second in c.map { (first, second, $0) } } }
}
