// Removes the first equal element, which must be there.
private fun <T> removeFirst(items: MutableList<T>, item: T) {
    require(items.remove(item)) { "the item is not in the list" }
}
