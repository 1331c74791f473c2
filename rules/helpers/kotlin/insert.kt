// Inserts before an index, which may count from the end.
private fun <T> insert(items: MutableList<T>, index: Long, item: T) {
    items.add(clamp(index, items.size), item)
}
