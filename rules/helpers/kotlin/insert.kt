// Inserts before an index, which may count from the end.
private fun <T> insert(items: MutableList<T>, index: Long, item: T) =
    items.add((if (index < 0) index + items.size else index).coerceIn(0, items.size.toLong()).toInt(), item)
