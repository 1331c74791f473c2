// Removes and gives some element of a set.
private fun <T> popMember(set: MutableSet<T>): T {
    if (set.isEmpty()) {
        throw NoSuchElementException("pop from an empty set")
    }
    return set.first().also { set.remove(it) }
}
