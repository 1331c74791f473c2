// Removes every step-th element of a slice.
private fun <T> deleteStep(items: MutableList<T>, from: Long?, to: Long?, step: Long) {
    for (i in sliceIndices(items.size, from, to, step).sortedDescending()) {
        items.removeAt(i)
    }
}
