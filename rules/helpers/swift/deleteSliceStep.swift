// Removes the items of a slice with a step.
func deleteSliceStep<T>(_ items: inout [T], _ start: Int?, _ stop: Int?, _ step: Int) throws {
    for place in try positions(items.count, start, stop, step).sorted(by: >) { items.remove(at: place) }
}
