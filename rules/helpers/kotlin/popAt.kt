// Removes and gives the element at an index, which may count from the end.
private fun <T> popAt(items: MutableList<T>, index: Long): T =
    items.removeAt(Objects.checkIndex(if (index < 0) index + items.size else index, items.size.toLong()).toInt())
