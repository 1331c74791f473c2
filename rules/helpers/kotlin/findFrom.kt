// Where a part first occurs from a place on, or -1.
private fun findFrom(text: String, part: String, from: Long): Long {
    val start = if (from < 0) (from + text.length).coerceAtLeast(0) else from
    return if (start > text.length) -1 else text.indexOf(part, start.toInt()).toLong()
}
