// Every step-th element between two bounds, which may count from the end or be left out.
private fun <T> sliceStep(items: List<T>, from: Long?, to: Long?, step: Long): MutableList<T> =
    sliceIndices(items.size, from, to, step).map { items[it] }.toMutableList()
