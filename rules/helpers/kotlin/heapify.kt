// Orders a list as a heap.
private fun <T> heapify(items: MutableList<T>, order: Comparator<in T>) {
    for (i in items.size / 2 - 1 downTo 0) {
        sink(items, i, order)
    }
}
