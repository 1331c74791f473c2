// Moves an item of a heap down to its place.
func siftDown<T>(_ heap: inout [T], _ start: Int, _ before: (T, T) throws -> Bool) rethrows {
    var parent = start
    while 2 * parent + 1 < heap.count {
        var child = 2 * parent + 1
        if child + 1 < heap.count, try before(heap[child + 1], heap[child]) { child += 1 }
        if !(try before(heap[child], heap[parent])) { return }
        heap.swapAt(parent, child)
        parent = child
    }
}
