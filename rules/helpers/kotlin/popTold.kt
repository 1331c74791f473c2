// Removes and gives the last element, of which there must be one.
private fun <T> popTold(items: MutableList<T>): T =
    if (items.isEmpty()) throw IndexOutOfBoundsException("pop from empty list") else items.removeAt(items.size - 1)
