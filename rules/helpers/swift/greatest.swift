// The first of the greatest items.
func greatest<T>(_ items: [T], _ before: (T, T) throws -> Bool) throws -> T {
    guard let found = try items.max(by: before) else { throw ValueError("max() arg is an empty sequence") }
    return found
}
