// Puts an item into a heap.
func heapPush<T>(_ heap: inout [T], _ item: T, _ before: (T, T) throws -> Bool) rethrows {
    heap.append(item)
    try siftUp(&heap, heap.count - 1, 0, before)
}
