// The first of the smallest or the largest elements; the only one is compared too, so that its key is asked for.
private fun <T> extreme(items: Iterable<T>, order: Comparator<in T>, least: Boolean): T {
    val sign = if (least) 1 else -1
    require(items.any()) { "an element is expected" }
    return items.fold(items.first()) { best, item -> if (order.compare(item, best) * sign < 0) item else best }
}
