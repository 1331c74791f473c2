// Where an equal element first stands between two bounds.
private fun <T> indexWithin(items: List<T>, item: T, from: Long, to: Long = Long.MAX_VALUE): Long {
    val start = clamp(from, items.size)
    return found(items.subList(start, maxOf(start, clamp(to, items.size))).indexOf(item).toLong()) + start
}
