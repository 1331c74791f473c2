// Makes a heap of a list.
func heapify<T>(_ heap: inout [T], _ before: (T, T) throws -> Bool) rethrows {
    for parent in (0..<heap.count / 2).reversed() { try siftDown(&heap, parent, before) }
}
