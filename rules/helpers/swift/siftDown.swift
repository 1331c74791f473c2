// Moves an item of a heap down where the smaller children are, and from the bottom up to its place.
func siftDown<T>(_ heap: inout [T], _ start: Int, _ before: (T, T) throws -> Bool) rethrows {
    var parent = start
    while 2 * parent + 1 < heap.count {
        var child = 2 * parent + 1
        if child + 1 < heap.count, !(try before(heap[child], heap[child + 1])) { child += 1 }
        heap.swapAt(parent, child)
        parent = child
    }
    try siftUp(&heap, parent, start, before)
}
