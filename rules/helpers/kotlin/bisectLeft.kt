// Where an item belongs in a sorted list, before equal ones.
private fun <T> bisectLeft(items: List<T>, item: T, order: Comparator<in T>): Long {
    var low = 0
    var high = items.size
    while (low < high) {
        val middle = (low + high) / 2
        if (order.compare(items[middle], item) < 0) low = middle + 1 else high = middle
    }
    return low.toLong()
}
