// The next element of an iterator, or a default.
private fun <T> nextOr(items: Iterator<T>, other: T): T = if (items.hasNext()) items.next() else other
