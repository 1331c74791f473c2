// The list itself becomes so many times its elements.
private fun <T> repeatInPlace(items: MutableList<T>, times: Long) {
    val once = items.toList()
    items.clear()
    for (i in 0 until times) {
        items.addAll(once)
    }
}
