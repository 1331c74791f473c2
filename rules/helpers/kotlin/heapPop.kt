// Removes and gives the smallest element of a heap.
private fun <T> heapPop(heap: MutableList<T>, order: Comparator<in T>): T {
    val last = heap.removeAt(heap.size - 1)
    return if (heap.isEmpty()) last else heapReplace(heap, last, order)
}
