// A sum of integers; what leaves 64 bits is an error.
private fun sumExact(items: Iterable<Long>): Long = items.fold(0L, Math::addExact)
