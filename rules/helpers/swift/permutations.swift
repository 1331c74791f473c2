// All arrangements of so many items.
func permutations<T>(_ items: [T], _ length: Int) -> [[T]] {
    if length == 0 { return [[]] }
    if length > items.count { return [] }
    return items.indices.flatMap { place -> [[T]] in
        var rest = items
        let first = rest.remove(at: place)
        return permutations(rest, length - 1).map { [first] + $0 }
    }
}
