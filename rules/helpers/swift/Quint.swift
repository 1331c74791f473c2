// A tuple of five items that can be a key and be compared.
struct Quint<A, B, C, D, E> {
    var first: A
    var second: B
    var third: C
    var fourth: D
    var fifth: E
    var parts: (A, B, C, D, E) { (first, second, third, fourth, fifth) }

    init(_ first: A, _ second: B, _ third: C, _ fourth: D, _ fifth: E) { (self.first, self.second, self.third, self.fourth, self.fifth) = (first, second, third, fourth, fifth) }
}
extension Quint: Equatable where A: Equatable, B: Equatable, C: Equatable, D: Equatable, E: Equatable {}
extension Quint: Hashable where A: Hashable, B: Hashable, C: Hashable, D: Hashable, E: Hashable {}
extension Quint: Comparable where A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable {
    static func < (a: Quint, b: Quint) -> Bool { a.parts < b.parts }
}
