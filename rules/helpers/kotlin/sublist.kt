// A new list of the elements between two bounds, which may count from the end.
private fun <T> sublist(items: List<T>, from: Long, to: Long = Long.MAX_VALUE): MutableList<T> =
    items.take(clamp(to, items.size)).drop(clamp(from, items.size)).toMutableList()
