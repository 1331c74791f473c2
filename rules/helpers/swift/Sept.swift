// A tuple of seven items that can be a key and be compared.
struct Sept<A, B, C, D, E, F, G> {
    var first: A
    var second: B
    var third: C
    var fourth: D
    var fifth: E
    var sixth: F
    var seventh: G
    var parts: (A, B, C, D, E, F, G) { (first, second, third, fourth, fifth, sixth, seventh) }

    init(_ first: A, _ second: B, _ third: C, _ fourth: D, _ fifth: E, _ sixth: F, _ seventh: G) {
        (self.first, self.second, self.third, self.fourth, self.fifth, self.sixth, self.seventh) = (first, second, third, fourth, fifth, sixth, seventh)
    }
}
extension Sept: Equatable where A: Equatable, B: Equatable, C: Equatable, D: Equatable, E: Equatable, F: Equatable, G: Equatable {}
extension Sept: Hashable where A: Hashable, B: Hashable, C: Hashable, D: Hashable, E: Hashable, F: Hashable, G: Hashable {}
extension Sept: Comparable where A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable, F: Comparable, G: Comparable {
    static func < (a: Sept, b: Sept) -> Bool {
        let (head, other) = ((a.first, a.second, a.third, a.fourth, a.fifth), (b.first, b.second, b.third, b.fourth, b.fifth))
        return head == other ? (a.sixth, a.seventh) < (b.sixth, b.seventh) : head < other
    }
}
