// The first of the greatest items.
func greatest<T>(_ items: [T], _ before: (T, T) throws -> Bool) throws -> T {
    guard var found = items.first else { throw ValueError("max() arg is an empty sequence") }
    for item in items.dropFirst() where try before(found, item) { found = item }
    return found
}
