// Removes an element of a set, which must be there.
private fun <T> removeMember(set: MutableSet<T>, item: T) {
    if (!set.remove(item)) throw NoSuchElementException("no element $item")
}
