// A tuple of two items that can be a key and be compared.
struct Pair<A, B> {
    var first: A
    var second: B
    var parts: (A, B) { (first, second) }

    init(_ first: A, _ second: B) { (self.first, self.second) = (first, second) }
    init(_ parts: (A, B)) { self.init(parts.0, parts.1) }
}
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair: Hashable where A: Hashable, B: Hashable {}
extension Pair: Comparable where A: Comparable, B: Comparable {
    static func < (a: Pair, b: Pair) -> Bool { a.parts < b.parts }
}
