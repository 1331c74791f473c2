// Removes and gives the smallest element of a heap, and adds another.
private fun <T> heapReplace(heap: MutableList<T>, item: T, order: Comparator<in T>): T {
    val smallest = heap.set(0, item)
    sink(heap, 0, order)
    return smallest
}
