// A tuple of four items that can be a key and be compared.
struct Quad<A, B, C, D> {
    var first: A
    var second: B
    var third: C
    var fourth: D
    var parts: (A, B, C, D) { (first, second, third, fourth) }

    init(_ first: A, _ second: B, _ third: C, _ fourth: D) { (self.first, self.second, self.third, self.fourth) = (first, second, third, fourth) }
    init(_ parts: (A, B, C, D)) { self.init(parts.0, parts.1, parts.2, parts.3) }
}
extension Quad: Equatable where A: Equatable, B: Equatable, C: Equatable, D: Equatable {}
extension Quad: Hashable where A: Hashable, B: Hashable, C: Hashable, D: Hashable {}
extension Quad: Comparable where A: Comparable, B: Comparable, C: Comparable, D: Comparable {
    static func < (a: Quad, b: Quad) -> Bool { a.parts < b.parts }
}
