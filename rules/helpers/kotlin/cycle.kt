// The elements again and again.
private fun <T> cycle(items: List<T>): Iterable<T> = generateSequence(items.ifEmpty { null }) { it }.flatten().asIterable()
