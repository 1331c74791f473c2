// A new list, sorted by keys, also that of a single element.
private fun <T> sortedByKey(items: Iterable<T>, order: Comparator<in T>): MutableList<T> =
    items.toMutableList().also { sortByKey(it, order) }
