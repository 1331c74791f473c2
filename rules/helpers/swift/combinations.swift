// All choices of so many items in order, each perhaps several times.
func combinations<T>(_ items: [T], _ length: Int, _ again: Bool = false) -> [[T]] {
    if length <= 0 { return [[]] }
    return items.indices.flatMap { place in
        combinations(Array(items[(again ? place : place + 1)...]), length - 1, again).map { [items[place]] + $0 }
    }
}
