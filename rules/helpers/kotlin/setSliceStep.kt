// Replaces every step-th element of a slice by as many others.
private fun <T> setSliceStep(items: MutableList<T>, from: Long?, to: Long?, step: Long, values: Iterable<T>) {
    if (step == 1L) {
        setSlice(items, from ?: 0, to ?: items.size.toLong(), values)
        return
    }
    val copy = values.toList()
    val places = sliceIndices(items.size, from, to, step)
    require(places.size == copy.size) { "${copy.size} values for a slice of ${places.size}" }
    places.zip(copy).forEach { (place, value) -> items[place] = value }
}
