// Where a part first occurs between two bounds, or -1.
private fun find(text: String, part: String, from: Long, to: Long = Long.MAX_VALUE): Long {
    val start = clamp(from, text.length)
    val end = clamp(to, text.length)
    return if (from > text.length || start > end) -1 else text.take(end).indexOf(part, start).toLong()
}
