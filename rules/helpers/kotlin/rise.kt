// Lets an element of a heap rise, at most to a start.
private fun <T> rise(heap: MutableList<T>, start: Int, from: Int, order: Comparator<in T>) {
    val item = heap[from]
    var place = from
    while (place > start && order.compare(item, heap[(place - 1) / 2]) < 0) {
        heap[place] = heap[(place - 1) / 2]
        place = (place - 1) / 2
    }
    heap[place] = item
}
