// Replaces the elements between two bounds by others.
private fun <T> setSlice(items: MutableList<T>, from: Long, to: Long, values: Iterable<T>) {
    val copy = values.toList()
    val start = clamp(from, items.size)
    items.subList(start, maxOf(start, clamp(to, items.size))).clear()
    items.addAll(start, copy)
}
