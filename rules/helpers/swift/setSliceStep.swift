// Puts items in the places of a slice with a step.
func setSliceStep<T>(_ items: inout [T], _ start: Int?, _ stop: Int?, _ step: Int, _ new: [T]) throws {
    let places = try positions(items.count, start, stop, step)
    if step == 1 { return setSlice(&items, start, stop, new) }
    guard places.count == new.count else {
        throw ValueError("attempt to assign sequence of size \(new.count) to extended slice of size \(places.count)")
    }
    for (place, item) in zip(places, new) { items[place] = item }
}
