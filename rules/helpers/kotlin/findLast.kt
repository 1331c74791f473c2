// Where a part last occurs between two bounds, or -1.
private fun findLast(text: String, part: String, from: Long, to: Long = Long.MAX_VALUE): Long {
    val start = clamp(from, text.length)
    val end = clamp(to, text.length)
    val place = if (from > text.length || start > end) -1 else text.take(end).lastIndexOf(part, end)
    return if (place < start) -1 else place.toLong()
}
