// Where a part first occurs between two bounds, each character counted once, or -1.
private fun findCharacters(text: List<String>, part: List<String>, from: Long, to: Long = Long.MAX_VALUE): Long {
    val (start, end) = clamp(from, text.size) to clamp(to, text.size)
    val place = if (from > text.size || start > end) -1 else Collections.indexOfSubList(text.subList(start, end), part)
    return if (place < 0) -1 else start + place.toLong()
}
