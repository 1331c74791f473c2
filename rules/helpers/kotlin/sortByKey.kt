// Sorts by keys; the only element is compared too, so that its key is asked for.
private fun <T> sortByKey(items: MutableList<T>, order: Comparator<in T>) {
    if (items.size == 1) order.compare(items[0], items[0])
    items.sortWith(order)
}
