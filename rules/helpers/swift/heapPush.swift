// Puts an item into a heap.
func heapPush<T>(_ heap: inout [T], _ item: T, _ before: (T, T) throws -> Bool) rethrows {
    heap.append(item)
    var child = heap.count - 1
    while child > 0, try before(heap[child], heap[(child - 1) / 2]) {
        heap.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
    }
}
