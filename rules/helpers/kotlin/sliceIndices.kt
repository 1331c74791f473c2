// The places that a slice with a step takes.
private fun sliceIndices(size: Int, from: Long?, to: Long?, step: Long): List<Int> {
    require(step != 0L) { "slice step cannot be zero" }
    val low = if (step > 0) 0L else -1L
    val high = size + low
    fun bound(given: Long?, missing: Long) = if (given == null) missing else (if (given < 0) given + size else given).coerceIn(low, high)
    val (start, stop) = bound(from, if (step > 0) low else high) to bound(to, if (step > 0) high else low)
    return (if (step > 0) start until stop step step else start downTo stop + 1 step -step).map { it.toInt() }
}
