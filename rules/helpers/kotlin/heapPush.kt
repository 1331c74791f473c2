// Adds an element to a heap.
private fun <T> heapPush(heap: MutableList<T>, item: T, order: Comparator<in T>) {
    heap.add(item)
    rise(heap, 0, heap.size - 1, order)
}
