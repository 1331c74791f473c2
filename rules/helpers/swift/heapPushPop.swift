// Puts an item into a heap and takes the least one out.
func heapPushPop<T>(_ heap: inout [T], _ item: T, _ before: (T, T) throws -> Bool) throws -> T {
    guard let least = heap.first, try before(least, item) else { return item }
    return try heapReplace(&heap, item, before)
}
