// A tuple of three items that can be a key and be compared.
struct Triple<A, B, C> {
    var first: A
    var second: B
    var third: C
    var parts: (A, B, C) { (first, second, third) }

    init(_ first: A, _ second: B, _ third: C) { (self.first, self.second, self.third) = (first, second, third) }
    init(_ parts: (A, B, C)) { self.init(parts.0, parts.1, parts.2) }
}
extension Triple: Equatable where A: Equatable, B: Equatable, C: Equatable {}
extension Triple: Hashable where A: Hashable, B: Hashable, C: Hashable {}
extension Triple: Comparable where A: Comparable, B: Comparable, C: Comparable {
    static func < (a: Triple, b: Triple) -> Bool { a.parts < b.parts }
}
