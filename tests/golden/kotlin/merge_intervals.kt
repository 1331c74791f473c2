/** Merge overlapping or touching (start, end) intervals, leaving the input alone. */
fun mergeIntervals(intervals: MutableList<Pair<Long, Long>>): MutableList<Pair<Long, Long>> {
    val merged = mutableListOf<Pair<Long, Long>>()
    for ((start, end) in intervals.sortedWith(compareBy<Pair<Long, Long>>({ item -> item.first }, { item -> item.second }))) {
        if (merged.isNotEmpty() && start <= merged[merged.size - 1].second) {
            val pair: Pair<Long, Long> = merged.removeAt(merged.size - 1)
            val lastStart = pair.first
            val lastEnd = pair.second
            merged.add(Pair(lastStart, maxOf(lastEnd, end)))
        } else {
            merged.add(Pair(start, end))
        }
    }
    return merged
}
