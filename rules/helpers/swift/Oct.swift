// A tuple of eight items that can be a key and be compared.
struct Oct<A, B, C, D, E, F, G, H> {
    var first: A
    var second: B
    var third: C
    var fourth: D
    var fifth: E
    var sixth: F
    var seventh: G
    var eighth: H
    var parts: (A, B, C, D, E, F, G, H) { (first, second, third, fourth, fifth, sixth, seventh, eighth) }

    init(_ first: A, _ second: B, _ third: C, _ fourth: D, _ fifth: E, _ sixth: F, _ seventh: G, _ eighth: H) {
        (self.first, self.second, self.third, self.fourth, self.fifth, self.sixth, self.seventh, self.eighth) = (first, second, third, fourth, fifth, sixth, seventh, eighth)
    }
}
extension Oct: Equatable where A: Equatable, B: Equatable, C: Equatable, D: Equatable, E: Equatable, F: Equatable, G: Equatable, H: Equatable {}
extension Oct: Hashable where A: Hashable, B: Hashable, C: Hashable, D: Hashable, E: Hashable, F: Hashable, G: Hashable, H: Hashable {}
extension Oct: Comparable where A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable, F: Comparable, G: Comparable, H: Comparable {
    static func < (a: Oct, b: Oct) -> Bool {
        let (head, other) = ((a.first, a.second, a.third, a.fourth, a.fifth), (b.first, b.second, b.third, b.fourth, b.fifth))
        return head == other ? (a.sixth, a.seventh, a.eighth) < (b.sixth, b.seventh, b.eighth) : head < other
    }
}
