// Where a part last occurs between two bounds, or -1.
private fun findLast(text: String, part: String, from: Long, to: Long = Long.MAX_VALUE): Long {
    val place = text.take(clamp(to, text.length)).lastIndexOf(part, text.length)
    return if (place < (if (from < 0) from + text.length else from)) -1 else place.toLong()
}
