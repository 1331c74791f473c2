// Pairs of a running number and an element.
private fun <T> enumerate(items: Iterable<T>, start: Long): List<Pair<Long, T>> = items.mapIndexed { i, item -> Pair(start + i, item) }
