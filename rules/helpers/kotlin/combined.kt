// Combines the elements from the left; there must be one.
private fun <T> combined(items: Iterable<T>, combine: (T, T) -> T): T =
    if (items.none()) throw ClassCastException("reduce of nothing without a start") else items.reduce(combine)
