// Counts further elements.
private fun <T> countMore(counts: MutableMap<T, Long>, items: Iterable<T>) {
    for (item in items) {
        counts[item] = (counts[item] ?: 0) + 1
    }
}
