// Adds to a heap, then removes and gives its smallest element.
private fun <T> heapPushPop(heap: MutableList<T>, item: T, order: Comparator<in T>): T =
    if (heap.isNotEmpty() && order.compare(heap[0], item) < 0) heapReplace(heap, item, order) else item
