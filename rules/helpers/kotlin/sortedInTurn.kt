// Sorted by a comparison that is only asked whether a later element belongs before an earlier one.
private fun <T> sortedInTurn(items: Iterable<T>, order: Comparator<T>): MutableList<T> {
    val result = mutableListOf<T>()
    for (item in items) {
        val found = result.binarySearch { earlier -> if (order.compare(item, earlier) < 0) 1 else -1 }
        result.add(-1 - found, item)
    }
    return result
}
