// The element at an index, which may count from the end.
private fun <T> at(items: List<T>, index: Long): T = items[placeOf(index, items.size)]
