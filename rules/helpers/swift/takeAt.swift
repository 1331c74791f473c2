// Takes the item at an index away.
func takeAt<T>(_ items: inout [T], _ index: Int, _ outside: String? = nil) throws -> T {
    guard -items.count..<items.count ~= index else { throw IndexError(outside ?? (items.isEmpty ? "pop from empty list" : "pop index out of range")) }
    return items.remove(at: index < 0 ? index + items.count : index)
}
