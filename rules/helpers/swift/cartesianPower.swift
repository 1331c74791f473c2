// All ways to choose so many items, one after the other.
func cartesianPower<T>(_ items: [T], _ length: Int) -> [[T]] {
    return (0..<max(length, 0)).reduce([[]]) { rows, _ in rows.flatMap { row in items.map { row + [$0] } } }
}
