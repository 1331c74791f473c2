// Elements and their counts, the highest first.
private fun <T> mostCommon(counts: Map<T, Long>, limit: Long = Long.MAX_VALUE): MutableList<Pair<T, Long>> =
    counts.toList().sortedByDescending { it.second }.take(limit.coerceIn(0, counts.size.toLong()).toInt()).toMutableList()
