// A tuple of one item that can be a key and be compared.
struct Single<A> {
    var first: A

    init(_ first: A) { self.first = first }
}
extension Single: Equatable where A: Equatable {}
extension Single: Hashable where A: Hashable {}
extension Single: Comparable where A: Comparable {
    static func < (a: Single, b: Single) -> Bool { a.first < b.first }
}
