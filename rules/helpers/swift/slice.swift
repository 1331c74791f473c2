// The part between two bounds, which may count from the end.
func slice<T>(_ items: [T], _ start: Int, _ stop: Int = Int.max) -> [T] {
    let first = clamped(start, items.count)
    return Array(items[first..<max(first, clamped(stop, items.count))])
}
