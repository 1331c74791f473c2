// Every so many items between two bounds, which may be missing.
func sliceStep<T>(_ items: [T], _ start: Int?, _ stop: Int?, _ step: Int) throws -> [T] {
    return try positions(items.count, start, stop, step).map { items[$0] }
}
