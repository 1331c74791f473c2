// Puts items in the place of those between two bounds.
func setSlice<T>(_ items: inout [T], _ start: Int?, _ stop: Int?, _ new: [T]) {
    let first = clamped(start ?? 0, items.count)
    items.replaceSubrange(first..<max(first, clamped(stop ?? Int.max, items.count)), with: new)
}
