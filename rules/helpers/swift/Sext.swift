// A tuple of six items that can be a key and be compared.
struct Sext<A, B, C, D, E, F> {
    var first: A
    var second: B
    var third: C
    var fourth: D
    var fifth: E
    var sixth: F
    var parts: (A, B, C, D, E, F) { (first, second, third, fourth, fifth, sixth) }

    init(_ first: A, _ second: B, _ third: C, _ fourth: D, _ fifth: E, _ sixth: F) {
        (self.first, self.second, self.third, self.fourth, self.fifth, self.sixth) = (first, second, third, fourth, fifth, sixth)
    }
}
extension Sext: Equatable where A: Equatable, B: Equatable, C: Equatable, D: Equatable, E: Equatable, F: Equatable {}
extension Sext: Hashable where A: Hashable, B: Hashable, C: Hashable, D: Hashable, E: Hashable, F: Hashable {}
extension Sext: Comparable where A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable, F: Comparable {
    static func < (a: Sext, b: Sext) -> Bool { a.parts < b.parts }
}
