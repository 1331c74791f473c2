// The places that a slice with a step takes.
private fun sliceIndices(size: Int, from: Long?, to: Long?, step: Long): List<Int> {
    val low = if (step > 0) 0L else -1L
    fun bound(given: Long?, missing: Long) = if (given == null) missing else (if (given < 0) given + size else given).coerceIn(low, size + low)
    val (first, end) = if (step > 0) 0L to size.toLong() else size - 1L to -1L
    return LongProgression.fromClosedRange(bound(from, first), bound(to, end) - java.lang.Long.signum(step), step).map { it.toInt() }
}
