// Takes the least item out of a heap.
func heapPop<T>(_ heap: inout [T], _ before: (T, T) throws -> Bool) throws -> T {
    guard !heap.isEmpty else { throw IndexError("index out of range") }
    heap.swapAt(0, heap.count - 1)
    let item = heap.removeLast()
    try siftDown(&heap, 0, before)
    return item
}
