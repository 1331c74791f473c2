// The first of the least items.
func least<T>(_ items: [T], _ before: (T, T) throws -> Bool) throws -> T {
    guard let found = try items.min(by: before) else { throw ValueError("min() arg is an empty sequence") }
    return found
}
