// The running results of combining the elements.
private fun <T> accumulate(items: Iterable<T>, combine: (T, T) -> T): List<T> {
    val results = mutableListOf<T>()
    for (item in items) {
        results.add(if (results.isEmpty()) item else combine(results.last(), item))
    }
    return results
}
