// Counts combined item by item; only positive ones stay.
private fun <T> combineCounts(first: Map<T, Long>, second: Map<T, Long>, combine: (Long, Long) -> Long): MutableMap<T, Long> =
    (first.keys union second.keys).associateWith { combine(first[it] ?: 0, second[it] ?: 0) }.filterValues { it > 0 }.toMutableMap()
