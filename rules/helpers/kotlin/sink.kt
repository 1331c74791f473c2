// Lets an element of a heap sink to a leaf, then rise to its place.
private fun <T> sink(heap: MutableList<T>, start: Int, order: Comparator<in T>) {
    val item = heap[start]
    var place = start
    while (2 * place + 1 < heap.size) {
        var child = 2 * place + 1
        if (child + 1 < heap.size && order.compare(heap[child], heap[child + 1]) >= 0) {
            child++
        }
        heap[place] = heap[child]
        place = child
    }
    heap[place] = item
    rise(heap, start, place, order)
}
