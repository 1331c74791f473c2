// All arrangements of so many items.
func permutations<T>(_ items: [T], _ length: Int) throws -> [[T]] {
    guard length >= 0 else { throw ValueError("r must be non-negative") }
    if length == 0 { return [[]] }
    if length > items.count { return [] }
    return try items.indices.flatMap { place -> [[T]] in
        var rest = items
        let first = rest.remove(at: place)
        return try permutations(rest, length - 1).map { [first] + $0 }
    }
}
