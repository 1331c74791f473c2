// The first of the smallest or the largest elements.
private fun <T> extreme(items: Iterable<T>, order: Comparator<in T>, least: Boolean): T {
    val sign = if (least) 1 else -1
    require(items.any()) { "an element is expected" }
    return items.reduce { best, item -> if (order.compare(item, best) * sign < 0) item else best }
}
