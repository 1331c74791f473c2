// The first of the least items.
func least<T>(_ items: [T], _ before: (T, T) throws -> Bool) throws -> T {
    guard var found = items.first else { throw ValueError("min() arg is an empty sequence") }
    for item in items.dropFirst() where try before(item, found) { found = item }
    return found
}
