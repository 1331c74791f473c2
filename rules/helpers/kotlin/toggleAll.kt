// Keeps what is in exactly one of two sets.
private fun <T> toggleAll(set: MutableSet<T>, other: Set<T>) {
    for (item in other.toList()) {
        if (!set.remove(item)) set.add(item)
    }
}
