// The next element of an iterator.
private fun <T> nextItem(items: Iterator<T>): T = if (items.hasNext()) items.next() else throw StopIteration()
