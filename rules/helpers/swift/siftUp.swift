// Moves an item of a heap up to its place, not beyond another one.
func siftUp<T>(_ heap: inout [T], _ place: Int, _ top: Int, _ before: (T, T) throws -> Bool) rethrows {
    var child = place
    while child > top, try before(heap[child], heap[(child - 1) / 2]) {
        heap.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
    }
}
