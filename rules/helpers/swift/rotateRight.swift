// Moves items from the end to the start.
func rotateRight<T>(_ items: inout [T], _ steps: Int) throws {
    if items.isEmpty { return }
    let middle = items.count - (try floorMod(steps, items.count))
    items = Array(items[middle...] + items[..<middle])
}
