// Items that must be so many.
func unpackable<T>(_ items: [T], _ count: Int) throws -> [T] {
    if items.count < count { throw ValueError("not enough values to unpack (expected \(count), got \(items.count))") }
    if items.count > count { throw ValueError("too many values to unpack (expected \(count))") }
    return items
}
