// All choices of so many items in order, each perhaps several times.
func combinations<T>(_ items: [T], _ length: Int, _ again: Bool = false) throws -> [[T]] {
    guard length >= 0 else { throw ValueError("r must be non-negative") }
    if length == 0 { return [[]] }
    return try items.indices.flatMap { place in
        try combinations(Array(items[(again ? place : place + 1)...]), length - 1, again).map { [items[place]] + $0 }
    }
}
