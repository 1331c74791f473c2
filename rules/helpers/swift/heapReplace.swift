// Takes the least item out of a heap and puts another one in.
func heapReplace<T>(_ heap: inout [T], _ item: T, _ before: (T, T) throws -> Bool) throws -> T {
    guard let least = heap.first else { throw IndexError("index out of range") }
    heap[0] = item
    try siftDown(&heap, 0, before)
    return least
}
