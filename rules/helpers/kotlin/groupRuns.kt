// Runs of elements with equal keys.
private fun <T, K> groupRuns(items: Iterable<T>, key: (T) -> K): List<Pair<K, MutableList<T>>> {
    val runs = mutableListOf<Pair<K, MutableList<T>>>()
    for (item in items) {
        val group = key(item)
        if (runs.isEmpty() || runs.last().first != group) {
            runs.add(Pair(group, mutableListOf()))
        }
        runs.last().second.add(item)
    }
    return runs
}
