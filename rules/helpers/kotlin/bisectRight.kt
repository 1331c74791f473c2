// Where an item belongs in a sorted list, after equal ones.
private fun <T> bisectRight(items: List<T>, item: T, order: Comparator<in T>): Long {
    var low = 0
    var high = items.size
    while (low < high) {
        val middle = (low + high) / 2
        if (order.compare(item, items[middle]) < 0) high = middle else low = middle + 1
    }
    return low.toLong()
}
