// Replaces the elements between two bounds by others.
private fun <T> setSlice(items: MutableList<T>, from: Long, to: Long, values: Iterable<T>) {
    val start = clamp(from, items.size)
    val part = items.subList(start, maxOf(start, clamp(to, items.size)))
    values.toList().also { part.clear() }.let(part::addAll)
}
